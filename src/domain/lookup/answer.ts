import { LookupUnavailable, type LookupFiles } from './files.ts';
import { bodiesBy, lengthOf, namesByLetters, rollsBySurname, rowsByName, rowsByUnit } from './look-up.ts';
import type { Coverage } from './manifest.ts';
import { passes, type LookupFilter, type LookupQuestion } from './question.ts';
import type { FoundRecord } from './record.ts';
import type { Suggestion } from './words.ts';

/** Rows that pass the filter, and how many it hides: what is hidden is still on a roll. */
export interface Narrowed {
  rows: readonly FoundRecord[];
  hidden: number;
}

/** 组织与团队 that a question may have meant; a society has a page of its own. */
export interface Bodies {
  societies: readonly Suggestion[];
  teams: readonly Suggestion[];
  /** Nearly all of them hold the words: 红十字, 志愿. */
  tooMany: boolean;
}

/** 名单查询的回答. Only `name` with rows under `exact` says “this name is on a roll”; `unavailable` says nothing about anybody. */
export type LookupAnswer =
  | { kind: 'blank' }
  | { kind: 'surname'; rolls: readonly Suggestion[]; coverage: Coverage }
  | { kind: 'unit'; found: Narrowed; coverage: Coverage }
  | { kind: 'name'; exact: Narrowed; alike: Narrowed; part: Narrowed; names: readonly Suggestion[]; bodies: Bodies; coverage: Coverage }
  | { kind: 'unavailable'; because: LookupUnavailable['because'] };

const NO_BODIES: Bodies = { societies: [], teams: [], tooMany: false };

function narrowed(records: readonly FoundRecord[], filter: LookupFilter): Narrowed {
  const rows = records.filter((record) => passes(record, filter));
  return { rows, hidden: records.length - rows.length };
}

async function bodies(files: LookupFiles, q: string): Promise<Bodies> {
  const found = await bodiesBy(files, q);
  if (found === 'too-many') return { ...NO_BODIES, tooMany: true };
  return { societies: found.filter(({ id }) => id), teams: found.filter(({ id }) => !id), tooMany: false };
}

/** The year that a roll's id names. */
const yearOf = ({ id = '' }: Suggestion): string => /\d{4}/u.exec(id)?.[0] ?? '';

const newestFirst = (a: Suggestion, b: Suggestion): number => Number(yearOf(b)) - Number(yearOf(a)) || (a.id! < b.id! ? -1 : 1);

/** Whoever stands on a roll as asked is the answer; other meanings of the same words are looked for only where nobody does. */
async function byName(files: LookupFiles, { q, ...filter }: LookupQuestion): Promise<LookupAnswer> {
  // One request more beside the others, where it is only one: a “none” then takes no longer than a yes.
  const early = files.isOpen('words') ? bodies(files, q) : undefined;
  early?.catch(() => undefined);
  const [rows, names = []] = await Promise.all([rowsByName(files, q), namesByLetters(files, q)]);
  return {
    kind: 'name',
    exact: narrowed(rows.exact, filter),
    alike: narrowed(rows.alike, filter),
    part: narrowed(rows.part, filter),
    names,
    bodies: rows.exact.length > 0 ? NO_BODIES : await (early ?? bodies(files, q)),
    coverage: (await files.manifest('names')).coverage,
  };
}

async function answer(files: LookupFiles, question: LookupQuestion): Promise<LookupAnswer> {
  const { q, by, ...filter } = question;
  const length = lengthOf(q);
  if (length === 0) return { kind: 'blank' };
  if (by === 'unit') {
    return { kind: 'unit', found: narrowed(await rowsByUnit(files, q), filter), coverage: (await files.manifest('units')).coverage };
  }
  if (length > 1) return byName(files, question);
  return {
    kind: 'surname',
    rolls: (await rollsBySurname(files, q)).toSorted(newestFirst),
    coverage: (await files.manifest('words')).coverage,
  };
}

/** The answer to a question, or that none can be given. Whatever goes wrong on the way is never “none”. */
export async function answerTo(files: LookupFiles, question: LookupQuestion): Promise<LookupAnswer> {
  try {
    return await answer(files, question);
  } catch (error) {
    return { kind: 'unavailable', because: error instanceof LookupUnavailable ? error.because : 'offline' };
  }
}

const sizeOf = ({ rows, hidden }: Narrowed): number => rows.length + hidden;

/** The rows of an answer in the order in which they are shown. */
export function rowsIn(answer: LookupAnswer): readonly FoundRecord[] {
  if (answer.kind === 'unit') return answer.found.rows;
  return answer.kind === 'name' ? [...answer.exact.rows, ...answer.alike.rows, ...answer.part.rows] : [];
}

/** Whether no roll holds what was asked as it was asked. Rows that a filter hides are there. */
export function isMissing(answer: LookupAnswer): boolean {
  if (answer.kind === 'name') return sizeOf(answer.exact) === 0;
  if (answer.kind === 'unit') return sizeOf(answer.found) === 0;
  return answer.kind === 'surname' && answer.rolls.length === 0;
}
