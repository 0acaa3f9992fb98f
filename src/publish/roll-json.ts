import { absolute, type Link, type Origin } from './origin.ts';
import { publicHead, type RollHead } from './roll-head.ts';
import { PUBLIC_COLUMNS, publicRow, type PublicRow } from './roll-table.ts';
import { SAMPLE_NOTE } from './sample.ts';

/** The parts of a roll that its data file tells. */
export interface RollData {
  id: string;
  href: string;
  data: RollHead & { sample: boolean };
  issuer: Link;
  rows: readonly PublicRow[];
}

function head({ id, href, data, issuer }: RollData, origin: Origin): object {
  const { title, kind, honour, year, stage, documentNumber, awardBasis, scheme, ...told } = publicHead(data);
  const { decidedOn, publishedOn, amendedOn, notice, order, summary, source } = told;
  return {
    ...{ id, url: absolute(href, origin), title, kind, honour, year, stage, final: stage === 'final' },
    issuer: { name: issuer.label, url: absolute(issuer.href, origin) },
    ...{ documentNumber, awardBasis, scheme, decidedOn, publishedOn, amendedOn, notice, order, summary, source },
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
