/** An import over a roll that exists: rows that it knows keep their number, status and wording; only new ones get a number. */
import type { Conferral } from '../conferral/conferral.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { match } from './match.ts';
import { issueNumbers, type Issue } from './numbering.ts';
import type { ImportedConferral, ImportedRow } from './report.ts';

export interface MergeOptions extends Issue {
  /** A published roll keeps rows that the import no longer has; of a draft they may go. */
  published: boolean;
}

export interface Merge {
  rows: Conferral[];
  /** Rows of the roll that the import does not have. Kept in `rows` when the roll is published. */
  missing: Conferral[];
  problems: FoundProblem[];
}

/**
 * What an import says of a row goes before what the roll said; what it does not say stays, as a list without a column for
 * units takes nobody's unit away. A revoked or corrected row stays wholly.
 */
function renewed(known: Conferral, told: ImportedConferral): Conferral {
  const isSettled = known.status && known.status !== 'notice' && known.status !== 'active';
  return isSettled ? known : { ...known, ...told };
}

/** Puts rows that must stay back behind the row they stood after. */
function withKept(rows: readonly Conferral[], before: readonly Conferral[], kept: ReadonlySet<Conferral>): Conferral[] {
  if (kept.size === 0) return [...rows];
  const following = new Map<string, Conferral[]>();
  let anchor = '';
  for (const row of before) {
    if (kept.has(row)) following.set(anchor, [...(following.get(anchor) ?? []), row]);
    else anchor = row.number;
  }
  return [...(following.get('') ?? []), ...rows.flatMap((row) => [row, ...(following.get(row.number) ?? [])])];
}

/** A withheld row has no name to be recognised by, and may never be lost: it stays, whatever the import says. */
const mustStay = (row: Conferral, published: boolean): boolean => published || row.status === 'withheld' || row.status === 'revoked';

/** The rows of a roll after an import, with numbers. They may be written only when no problem is an error. */
export function mergeImport(before: readonly Conferral[], imported: readonly ImportedRow[], options: MergeOptions): Merge {
  const { pairs, taken, refused, problems } = match(before, imported, options.published);
  const numbers = issueNumbers({ ...options, used: withOwn(options.used, before) }, imported.length - pairs.size - refused.size);
  if (!Array.isArray(numbers)) return { rows: [...before], missing: [], problems: [...problems, numbers] };
  const fresh = numbers.values();
  const rows = imported.flatMap(({ conferral }, i): Conferral[] => {
    const known = pairs.get(i);
    if (refused.has(i)) return [];
    return [known ? renewed(known, conferral) : { number: fresh.next().value!, ...conferral }];
  });
  const missing = before.filter(({ number }) => !taken.has(number));
  const kept = new Set(missing.filter((row) => mustStay(row, options.published)));
  return {
    rows: withKept(rows, before, kept),
    missing,
    problems: [...problems, ...keptProblems(kept), ...withheldProblems(before, numbers.length)],
  };
}

/** So many numbers are told; the preview shows which rows the import has. */
const TOLD = 20;

function keptProblems(kept: Iterable<Conferral>): FoundProblem[] {
  const rows = Array.from(kept).filter(({ status }) => status !== 'withheld' && status !== 'revoked');
  if (rows.length === 0) return [];
  const numbers = rows.slice(0, TOLD).map(({ number }) => number);
  return [
    { code: 'import/kept-though-missing', values: { count: rows.length, numbers: numbers.join('、') + (rows.length > TOLD ? '……' : '') } },
  ];
}

/** Their names are gone, so an old spreadsheet brings them back as new rows, and nothing but a person can notice it. */
function withheldProblems(before: readonly Conferral[], added: number): FoundProblem[] {
  const count = before.filter(({ status }) => status === 'withheld').length;
  return count > 0 && added > 0 ? [{ code: 'import/withheld-roll', values: { count, added } }] : [];
}

function* withOwn(used: Iterable<string>, before: readonly Conferral[]): Generator<string> {
  yield* used;
  for (const { number } of before) yield number;
}
