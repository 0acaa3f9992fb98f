import type { ProblemCode } from '../problem/catalogue.ts';
import { CATALOGUE } from '../problem/catalogue.ts';

/** When a problem stops an editor: at each save, only before the draft is ready or published, or not at all. */
export type Blocking = 'always' | 'publish' | 'never';

/**
 * What may not reach the history of the repository even in a draft: it could not be taken back without rewriting it, or
 * nobody could open it again. All else is work that is not finished, and unfinished work is kept (decision 017).
 */
const ALWAYS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'personal-data/found',
  'roll/forbidden-column',
  'roll/unknown-column',
  'roll/ragged-row',
  'conferral/withheld-with-name',
  'version/withheld-returned',
  'entry/unreadable',
  'entry/no-front-matter',
  'entry/not-utf8',
  'entry/too-deep',
  'entry/unknown-key',
  'entry/bad-slug',
  'entry/bad-story-slug',
  'entry/reserved-slug',
  'entry/duplicate-id',
  'entry/misplaced-file',
  'text/raw-html',
  'text/footnote',
  'photo/unreadable',
  'photo/empty',
  'photo/too-large',
  'photo/unsupported',
  'photo/unsafe-vector',
  'import/serials-used-up',
  'import/unknown-number',
  'import/number-twice',
]);

/** The one classification that desk and gateway share. */
export function blockingOf({ code }: { code: ProblemCode }): Blocking {
  if (CATALOGUE[code].severity === 'warning') return 'never';
  return ALWAYS.has(code) ? 'always' : 'publish';
}

/** Whether something may be saved although these problems are known. */
export const mayBeSaved = (problems: readonly { code: ProblemCode }[]): boolean => problems.every((each) => blockingOf(each) !== 'always');

/** Whether something may be set to ready, or published. */
export const mayBePublished = (problems: readonly { code: ProblemCode }[]): boolean =>
  problems.every((each) => blockingOf(each) === 'never');
