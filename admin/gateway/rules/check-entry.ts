import { readConferrals, type ConferralTable } from '#domain/conferral/table.ts';
import { readRaw, unsaveableProblems } from '#domain/draft/unsaveable.ts';
import { typedRowProblems } from '#domain/draft/typed-rows.ts';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import { checkLibrary } from '#domain/library/check.ts';
import { attachmentKey } from '#domain/library/library.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import type { Desk } from '../protocol/desk.ts';
import { pastVersions, type PastVersions } from './past-versions.ts';
import type { EntryPlace } from './paths.ts';
import { rowsPath } from './roll-text.ts';
import { surroundingsOf } from './surroundings.ts';

/** An entry as it would stand after a save. */
export interface Candidate extends EntryPlace {
  /** Its main file. */
  text: string;
  /** The rows of a roll, numbered. */
  csv?: string;
  /** The pictures that would lie beside it. */
  attachments: readonly string[];
}

type Sources = Pick<Desk, 'store' | 'entries' | 'today'>;

/** The rows of a roll with what was published of it; empty for any other entry. */
interface Rows extends ConferralTable {
  past: PastVersions;
}

/** A roll without rows is told by the rules; an empty text is no table with missing columns. */
const tableOf = ({ csv = '' }: Candidate): ConferralTable => (csv.trim() === '' ? { rows: [], problems: [] } : readConferrals(csv));

async function rowsOf(sources: Sources, candidate: Candidate): Promise<Rows> {
  const { rows, problems } = tableOf(candidate);
  if (candidate.collection !== 'rolls') return { rows, problems, past: { ledger: [], versions: [] } };
  const past = await pastVersions(sources, candidate.id);
  return { rows, problems: [...problems, ...typedRowProblems(rows, past.versions.at(-1)?.rows ?? [])], past };
}

/** The rules of the whole library, asked for one entry: what they say of others is not this writer's business. */
async function ruleProblems(sources: Sources, candidate: Candidate, entry: Entry, { rows, past }: Rows): Promise<Problem[]> {
  const { path, attachments } = candidate;
  const library = await surroundingsOf(sources, entry, rows);
  library.attachments.set(attachmentKey(entry.collection, entry.id), [...attachments]);
  if (past.ledger.length > 0) library.ledgers.set(entry.id, past.ledger);
  if (past.versions.length > 0) library.earlier.set(entry.id, past.versions);
  const own = new Set([path, rowsPath(path)]);
  return checkLibrary(library, sources.today()).filter(({ place }) => own.has(place.file));
}

/** The same thing is not said twice: some rules are asked of drafts and of whole entries alike. */
export const withoutDoubles = (problems: readonly Problem[]): Problem[] =>
  Array.from(new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.place, problem.values]), problem])).values());

/** All that is wrong with an entry, complete or not: what may never be saved, what the schema asks, what the rules ask. */
export async function checkEntry(sources: Sources, candidate: Candidate): Promise<Problem[]> {
  const { collection, id, path, text } = candidate;
  const raw = readRaw(path, text);
  if ('problem' in raw) return [placed(path, raw.problem)];
  const rows = await rowsOf(sources, candidate);
  const { entry, problems } = readEntry(collection, id, path, text);
  return withoutDoubles([
    ...unsaveableProblems(raw.value).map((found) => placed(path, found)),
    ...problems,
    ...rows.problems.map((found) => placed(rowsPath(path), found)),
    ...(entry ? await ruleProblems(sources, candidate, entry, rows) : []),
  ]);
}
