import { absolute, type Link, type Origin } from '../origin.ts';
import { warningsOf, type Standing } from './standing.ts';
import { UNREAD } from './reading-day.ts';

/** Year, month, day. */
export type CslDate = { 'date-parts': [[number, number, number]] };

/** What is cited, in the words of CSL 1.0.2: the one form from which all others are written. */
export interface CslItem {
  id: string;
  type: 'dataset' | 'regulation';
  title: string;
  author: { literal: string }[];
  /** The platform that carries it, as GB/T 7714—2025 wants it of a data set. */
  publisher?: string | undefined;
  /** 文号 */
  number?: string | undefined;
  version?: string | undefined;
  /** What a reader of the citation must not overlook: not final, sample data. */
  status?: string | undefined;
  language: string;
  issued?: CslDate | undefined;
  URL?: string | undefined;
  /** Kept last: every form is split where this day stands, so that it can become the reader's own. */
  accessed?: CslDate | undefined;
}

/** One version of a roll: `/honors/<roll>/v<n>/`. */
export interface Edition {
  version: number;
  publishedOn: string;
}

/** The parts of a roll that are cited. */
export interface CitableRoll extends Standing {
  id: string;
  href: string;
  data: Standing['data'] & { title: string; documentNumber?: string | undefined; publishedOn: string };
  issuer: Link;
}

/** 原始文件, as a roll names it. */
export interface CitableSource {
  title: string;
  publisher?: string | undefined;
  documentNumber?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
}

const LANGUAGE = 'zh-CN';

export function toCslDate(day: string): CslDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { 'date-parts': [[year, month, date]] };
}

/** BibTeX and RIS are formats of lines: a break inside a title would end its field. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const optionalLine = (text: string | undefined): string | undefined => (text ? oneLine(text) : undefined);

export const editionUrl = (roll: Pick<CitableRoll, 'href'>, edition: Edition, origin: Pick<Origin, 'site'>): string =>
  absolute(`${roll.href}v${edition.version}/`, origin);

/** 名单 → data set of its issuer, in one version. */
export function rollToCsl(roll: CitableRoll, edition: Edition, origin: Pick<Origin, 'site' | 'name'>): CslItem {
  const { data, issuer } = roll;
  return {
    id: `${roll.id}-v${edition.version}`,
    type: 'dataset',
    title: oneLine(data.title),
    author: [{ literal: oneLine(issuer.label) }],
    publisher: oneLine(origin.name),
    number: optionalLine(data.documentNumber),
    version: String(edition.version),
    status: warningsOf(roll).join('，') || undefined,
    language: LANGUAGE,
    issued: toCslDate(edition.publishedOn),
    URL: editionUrl(roll, edition, origin),
    accessed: toCslDate(UNREAD),
  };
}

/** 原始文件 → official document. One that says not who issued it cannot be cited. */
export function sourceToCsl(id: string, { title, publisher, documentNumber, date, url }: CitableSource): CslItem | undefined {
  if (!publisher) return undefined;
  return {
    id: `${id}-source`,
    type: 'regulation',
    title: oneLine(title),
    author: [{ literal: oneLine(publisher) }],
    number: optionalLine(documentNumber),
    language: LANGUAGE,
    issued: date ? toCslDate(date) : undefined,
    URL: url,
    accessed: url ? toCslDate(UNREAD) : undefined,
  };
}
