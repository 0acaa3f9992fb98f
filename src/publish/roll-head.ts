import type { Roll } from '#domain/roll/roll.ts';

/** What of a roll is public beside its rows: field by field, so that a new field is not published by being added. */
export type RollHead = Omit<Roll, 'consent' | 'preparedBy' | 'approvedBy' | 'topics' | 'sample'>;

/** The public head of a roll. The consent record and the two people who made it never leave the content repository. */
export function publicHead(roll: RollHead) {
  const { title, kind, honour, issuer, year, stage, documentNumber, awardBasis, scheme, order, summary, notice, source } = roll;
  const { decidedOn, publishedOn, amendedOn } = roll;
  return {
    ...{ title, kind, honour, issuer, year, stage, documentNumber, awardBasis, scheme, decidedOn, publishedOn, amendedOn, order, summary },
    notice: notice && { opens: notice.opens, closes: notice.closes, outcome: notice.outcome },
    source: source && {
      ...{ title: source.title, publisher: source.publisher, documentNumber: source.documentNumber, date: source.date, url: source.url },
    },
  };
}
