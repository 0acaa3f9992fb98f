import { toChinese, toTimestamp } from '#domain/calendar/date.ts';
import { HONOUR_KINDS, STAGES, type HonourKind } from '#domain/roll/roll.ts';
import { absolute, type Link, type Origin } from '../origin.ts';
import { correctionNode, type PublishedCorrection } from './correction.ts';
import { described, filled, LANGUAGE, LICENCE, organizationNode, SCHEMA_ORG, type Node } from './node.ts';

/** The parts of a roll that are told to machines; none of its names is among them. */
export interface PublishedRoll {
  id: string;
  href: string;
  data: {
    title: string;
    kind: HonourKind;
    honour: string;
    year: number;
    stage: keyof typeof STAGES;
    documentNumber?: string | undefined;
    publishedOn: string;
    amendedOn?: string | undefined;
    summary: string;
    source?: { title: string; publisher?: string | undefined; documentNumber?: string | undefined; url?: string | undefined } | undefined;
    count: number;
    sample: boolean;
    /** What was published when; the last is what the roll says now. */
    versions: readonly { version: number; publishedOn: string }[];
  };
  issuer: Link;
}

/** Google's Dataset Search refuses descriptions under 50 characters; the last sentence alone nearly is that long. */
function description({ data, issuer }: PublishedRoll): string {
  const state = data.stage === 'notice' ? '名单正在公示，尚未最终确定，请勿作为结论引用。' : '';
  const facts = `${issuer.label}${toChinese(data.publishedOn)}发布的${data.year}年度${HONOUR_KINDS[data.kind]}名单，共${data.count}条记录。`;
  return `${data.summary}${facts}${state}每条记录写明编号、姓名或集体名称、荣誉、团队或单位和状态；更正、撤销与隐去都留在原处。`;
}

/** The decision that the roll is drawn from: its document number, the original file, or both. */
function decisionNode({ documentNumber, source }: PublishedRoll['data']): Node | undefined {
  if (!documentNumber && !source) return undefined;
  return {
    '@type': 'CreativeWork',
    name: source?.title,
    identifier: source?.documentNumber ?? documentNumber,
    url: source?.url,
    publisher: source?.publisher && { '@type': 'Organization', name: source.publisher },
  };
}

function downloads({ id }: PublishedRoll, origin: Origin): Node[] {
  const formats = { csv: 'text/csv', json: 'application/json', jsonl: 'application/jsonl' };
  return Object.entries(formats).map(([extension, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(`/data/v1/rolls/${id}.${extension}`, origin),
  }));
}

/** 名单 → Dataset. https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function rollToJsonLd(
  page: PublishedRoll,
  origin: Origin,
  { corrections = [] }: { corrections?: readonly PublishedCorrection[] } = {},
): object {
  const { data } = page;
  const url = absolute(page.href, origin);
  const latest = data.versions.at(-1)!;
  return {
    '@context': SCHEMA_ORG,
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: data.title,
    ...described(description(page), data.sample),
    inLanguage: LANGUAGE,
    identifier: data.documentNumber,
    creator: organizationNode(page.issuer, origin),
    publisher: organizationNode(origin.organizer, origin),
    datePublished: toTimestamp(data.publishedOn),
    dateModified: toTimestamp(latest.publishedOn),
    version: String(latest.version),
    creativeWorkStatus: STAGES[data.stage],
    temporalCoverage: String(data.year),
    keywords: [HONOUR_KINDS[data.kind], data.honour],
    isBasedOn: decisionNode(data),
    isAccessibleForFree: true,
    license: absolute(LICENCE, origin),
    copyrightNotice: origin.licence,
    distribution: downloads(page, origin),
    correction: filled(corrections.map((each) => correctionNode(each, origin))),
  };
}
