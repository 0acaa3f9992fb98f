import { blockingOf } from '#domain/draft/blocking.ts';
import { readRaw, unsaveableProblems } from '#domain/draft/unsaveable.ts';
import type { RawEntry } from '#domain/entry/front-matter.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { BODY_OPTIONAL, LAYOUTS, SCHEMAS } from '#domain/library/collections.ts';
import { problemsFromZod } from '#domain/problem/from-zod.ts';
import { describe, placed, type FoundProblem } from '#domain/problem/problem.ts';
import type { ToldProblem } from '../../shared/api.ts';

/** A problem in the words of the catalogue, as the gateway would tell it. */
export function tell(found: FoundProblem): ToldProblem {
  const { field, row, line } = found;
  return {
    code: found.code,
    ...describe(placed('', found)),
    ...(field && { field }),
    ...(row && { row }),
    ...(line && { line }),
    blocking: blockingOf(found),
  };
}

/** A roll's rows travel in its form but are no part of its file. */
function ownData(collection: CollectionName, data: unknown): unknown {
  if (LAYOUTS[collection] !== 'roll') return data;
  const { conferrals: _rows, ...own } = (data ?? {}) as Record<string, unknown>;
  return own;
}

function bodyProblems(collection: CollectionName, body: string): FoundProblem[] {
  const isNeeded = LAYOUTS[collection] === 'bundle' && !BODY_OPTIONAL.has(collection);
  return isNeeded && body.trim() === '' ? [{ code: 'text/empty-body', field: '正文' }] : [];
}

function found(collection: CollectionName, { data, body }: RawEntry): FoundProblem[] {
  const own = ownData(collection, data);
  const { error } = SCHEMAS[collection].safeParse(own);
  const bySchema = error ? problemsFromZod(error, SCHEMAS[collection], own) : [];
  return [...bySchema, ...bodyProblems(collection, body), ...unsaveableProblems({ data: own, body })];
}

/** What an entry lacks or has wrong by itself: by its schema, and what may never be saved. No request is needed for it. */
export function localProblems(collection: CollectionName, raw: string): ToldProblem[] {
  const read = readRaw(LAYOUTS[collection] === 'bundle' ? 'index.md' : 'entry.json', raw);
  return ('problem' in read ? [read.problem] : found(collection, read.value)).map(tell);
}
