import { isMissing, rowsIn, type LookupAnswer, type Narrowed } from '#domain/lookup/answer.ts';
import type { LookupQuestion } from '#domain/lookup/question.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import type { LookupWords } from './roll-lookup-words.ts';
import { fill } from './written.ts';

/** The first thing that is said, and what may not be left out beside it. */
export interface Headline {
  title: string;
  notes: string[];
  /** How good the news is, for the colour of the rule: the words say it too. */
  standing: FoundRecord['status'] | 'none';
}

export type Given = Exclude<LookupAnswer, { kind: 'blank' | 'unavailable' }>;

export const isFiltered = ({ star, year, level, place, kind }: LookupQuestion): boolean =>
  [star, year, level, place, kind].some((chosen) => chosen !== undefined);

/** Rows that are no plain yes are counted beside the number: it would be read as one. */
function warnings({ rows, hidden }: Narrowed, words: LookupWords): string[] {
  const count = (status: FoundRecord['status']): number => rows.filter((row) => row.status === status).length;
  const told = [
    { pattern: words.revoked, count: count('revoked') },
    { pattern: words.notice, count: count('notice') },
    { pattern: words.hidden, count: hidden },
  ];
  return told.filter((each) => each.count > 0).map((each) => fill(each.pattern, { count: String(each.count) }));
}

/** In force as soon as one row is; else what they are. */
function standingOf(rows: readonly FoundRecord[]): Headline['standing'] {
  const found = new Set(rows.map(({ status }) => status));
  return (['active', 'corrected', 'notice', 'revoked'] as const).find((status) => found.has(status)) ?? 'none';
}

/** The sentence for rows that were found, that a filter hides, or that are not there. */
function counted(
  { rows, hidden }: Narrowed,
  filtered: boolean,
  patterns: Record<'some' | 'someFiltered' | 'noneFiltered' | 'none', string>,
) {
  if (rows.length > 0) return filtered ? patterns.someFiltered : patterns.some;
  return hidden > 0 ? patterns.noneFiltered : patterns.none;
}

/** Letters that are no name themselves, but how names are read: the question was half of one. */
export const isReading = (answer: Given): boolean => answer.kind === 'name' && isMissing(answer) && answer.names.length > 0;

function patternOf(answer: Given, filtered: boolean, words: LookupWords): string {
  if (answer.kind === 'surname') return answer.rolls.length > 0 ? words.surname : words.surnameNone;
  if (answer.kind === 'unit') {
    const { unit: some, unitFiltered: someFiltered, unitNone: none } = words;
    return counted(answer.found, filtered, { some, someFiltered, noneFiltered: words.noneFiltered, none });
  }
  if (isReading(answer)) return words.letters;
  const { exact: some, exactFiltered: someFiltered, noneFiltered, none } = words;
  return counted(answer.exact, filtered, { some, someFiltered, noneFiltered, none });
}

const countOf = (answer: Given): number => {
  if (answer.kind === 'surname') return answer.rolls.length;
  if (answer.kind === 'unit') return answer.found.rows.length;
  return isReading(answer) ? answer.names.length : answer.exact.rows.length;
};

function notesOf(answer: Given, filtered: boolean, words: LookupWords): string[] {
  if (isReading(answer)) return [];
  if (isMissing(answer)) return [words.provesNothing];
  if (answer.kind === 'surname') return filtered ? [words.surnameUnfiltered] : [];
  return warnings(answer.kind === 'unit' ? answer.found : answer.exact, words);
}

export function headlineOf(answer: Given, question: LookupQuestion, words: LookupWords): Headline {
  const filtered = isFiltered(question);
  return {
    title: fill(patternOf(answer, filtered, words), { q: question.q, count: String(countOf(answer)) }),
    notes: notesOf(answer, filtered, words),
    standing: answer.kind === 'name' ? standingOf(answer.exact.rows) : standingOf(rowsIn(answer)),
  };
}
