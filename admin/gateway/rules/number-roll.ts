import type { Conferral } from '#domain/conferral/conferral.ts';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { numberRows } from '#domain/draft/number-rows.ts';
import { readJson } from '#domain/entry/front-matter.ts';
import type { Issue } from '#domain/import/numbering.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import type { Desk } from '../protocol/desk.ts';
import type { Draft } from '../store/store.ts';
import { usedNumbers } from './issued-numbers.ts';
import { pastVersions } from './past-versions.ts';
import type { EntryPlace } from './paths.ts';
import { rowsPath } from './roll-text.ts';

type Sources = Pick<Desk, 'store' | 'entries'>;

export interface NumberedRoll {
  /** The rows as they are kept. */
  csv: string;
  /** The rows as they are judged: with numbers even while nobody can issue them, so that no row is told to lack one. */
  judged: string;
  problems: Problem[];
}

/** A stand-in that no society has; it is never kept. */
const PROVISIONAL: Issue = { prefix: 'AA', year: 2000, used: [] };

async function rowsIn(read: Promise<{ bytes: Buffer } | undefined>): Promise<Conferral[]> {
  const file = await read;
  return file ? trustedConferrals(file.bytes.toString('utf8')).filter(({ number }) => number) : [];
}

/** Every row that the roll has or had: in its draft, on main, in its versions. */
async function knownRows(sources: Sources, { id, path }: EntryPlace, draft: Draft | undefined): Promise<Conferral[]> {
  const file = rowsPath(path);
  const drafted = draft ? await rowsIn(sources.store.readDraft(draft, file)) : [];
  const published = await rowsIn(sources.store.read(file));
  const { versions } = await pastVersions(sources, id);
  const all = [...drafted, ...published, ...versions.toReversed().flatMap(({ rows }) => rows)];
  return Array.from(new Map(all.toReversed().map((row) => [row.number, row])).values());
}

/** Whose numbers a roll gives out; undefined while the form does not say, or the issuer has no prefix. */
async function issueOf(sources: Sources, head: string): Promise<Issue | undefined> {
  const read = readJson(head);
  const { issuer, year } = ('value' in read ? (read.value.data ?? {}) : {}) as { issuer?: unknown; year?: unknown };
  if (typeof issuer !== 'string' || !Number.isInteger(year) || Number(year) < 1990 || Number(year) > 2100) return undefined;
  const prefix = (await sources.entries.organizations()).find(({ id }) => id === issuer)?.prefix;
  return prefix ? { prefix, year: Number(year), used: await usedNumbers(sources, issuer) } : undefined;
}

/** Gives new rows of a typed roll their numbers. To be done in turn: two who look at once would give out the same. */
export async function numberRoll(sources: Sources, place: EntryPlace, head: string, csv: string, draft?: Draft): Promise<NumberedRoll> {
  const [known, issue] = [await knownRows(sources, place, draft), await issueOf(sources, head)];
  const numbered = numberRows(csv, known, issue ?? PROVISIONAL);
  const problems = numbered.problems.map((found) => placed(rowsPath(place.path), found));
  return { csv: issue ? numbered.csv : csv, judged: numbered.csv, problems };
}
