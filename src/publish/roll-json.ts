import type { HonourKind, STAGES } from '#domain/roll/roll.ts';
import { absolute, type Link, type Origin } from './origin.ts';
import { PUBLIC_COLUMNS, publicRow, type PublicRow } from './roll-table.ts';
import { SAMPLE_NOTE } from './sample.ts';

interface RollSource {
  title: string;
  publisher?: string | undefined;
  documentNumber?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
}

/** The parts of a roll that its data file tells. */
export interface RollData {
  id: string;
  href: string;
  data: {
    title: string;
    kind: HonourKind;
    honour: string;
    year: number;
    stage: keyof typeof STAGES;
    documentNumber?: string | undefined;
    awardBasis?: string | undefined;
    scheme?: string | undefined;
    decidedOn?: string | undefined;
    publishedOn: string;
    amendedOn?: string | undefined;
    notice?: { opens: string; closes: string; outcome?: string | undefined } | undefined;
    order: string;
    summary: string;
    source?: RollSource | undefined;
    sample: boolean;
  };
  issuer: Link;
  rows: readonly PublicRow[];
}

/** Field by field, so that a new field of a roll is not published by being added. */
function head({ id, href, data, issuer }: RollData, origin: Origin): object {
  const { title, kind, honour, year, stage, documentNumber, awardBasis, scheme, notice, order, summary, source } = data;
  return {
    id,
    url: absolute(href, origin),
    ...{ title, kind, honour, year, stage },
    final: stage === 'final',
    issuer: { name: issuer.label, url: absolute(issuer.href, origin) },
    ...{ documentNumber, awardBasis, scheme },
    ...{ decidedOn: data.decidedOn, publishedOn: data.publishedOn, amendedOn: data.amendedOn },
    notice: notice && { opens: notice.opens, closes: notice.closes, outcome: notice.outcome },
    ...{ order, summary },
    source: source && {
      ...{ title: source.title, publisher: source.publisher, documentNumber: source.documentNumber, date: source.date, url: source.url },
    },
  };
}

/** A roll as JSON: who decided what and when, under which conditions it may be used, and the rows. */
export function rollToJson(roll: RollData, origin: Origin): string {
  const whole = {
    version: 1,
    sample: roll.data.sample,
    sampleNote: roll.data.sample ? SAMPLE_NOTE : undefined,
    licence: origin.licence,
    licencePage: absolute('/press/#reuse', origin),
    roll: head(roll, origin),
    columns: PUBLIC_COLUMNS,
    count: roll.rows.length,
    rows: roll.rows.map(publicRow),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
