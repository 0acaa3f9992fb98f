/** An import over a roll that exists: rows that it knows keep their number, status and wording; only new ones get a number. */
import type { Conferral } from '../conferral/conferral.ts';
import type { FoundProblem } from '../problem/problem.ts';
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

type Key = (row: ImportedConferral) => string;

const part = (value: string | number | undefined): string => String(value ?? '');

/** From the surest likeness to the weakest; each is believed only where it names one row on either side. */
const KEYS: readonly Key[] = [
  ({ name, unit, star, honour }) => [name, unit, star, honour].map(part).join('\n'),
  ({ name, unit }) => [name, unit].map(part).join('\n'),
  ({ name }) => name,
];

class Matching {
  readonly before: readonly Conferral[];
  readonly imported: readonly ImportedRow[];
  /** Index of the imported row → row of the roll. */
  readonly pairs = new Map<number, Conferral>();
  readonly taken = new Set<string>();

  constructor(before: readonly Conferral[], imported: readonly ImportedRow[]) {
    this.before = before;
    this.imported = imported;
  }

  pair(index: number, row: Conferral): void {
    this.pairs.set(index, row);
    this.taken.add(row.number);
  }

  /** Rows that name their number themselves. A number that the roll does not have is not believed. */
  byNumber(): void {
    const known = new Map(this.before.map((row) => [row.number, row]));
    for (const [i, { number }] of this.imported.entries()) {
      const row = number ? known.get(number) : undefined;
      if (row && !this.taken.has(row.number)) this.pair(i, row);
    }
  }

  /** Rows alike in every column that counts are paired in their order; weaker likeness must be unique. */
  by(key: Key, mustBeUnique: boolean): void {
    const open = this.before.filter(({ number, status }) => !this.taken.has(number) && status !== 'withheld');
    const earlier = Map.groupBy(open, key);
    const later = Map.groupBy(
      Array.from(this.imported.keys()).filter((i) => !this.pairs.has(i)),
      (i) => key(this.imported[i]!.conferral),
    );
    for (const [text, indexes] of later) {
      const rows = earlier.get(text) ?? [];
      if (mustBeUnique && (rows.length !== 1 || indexes.length !== 1)) continue;
      for (const [i, row] of rows.slice(0, indexes.length).entries()) this.pair(indexes[i]!, row);
    }
  }
}

function match(before: readonly Conferral[], imported: readonly ImportedRow[]): Matching {
  const matching = new Matching(before, imported);
  matching.byNumber();
  for (const [i, key] of KEYS.entries()) matching.by(key, i > 0);
  return matching;
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

/** The rows of a roll after an import, with numbers. */
export function mergeImport(before: readonly Conferral[], imported: readonly ImportedRow[], options: MergeOptions): Merge {
  const { pairs, taken } = match(before, imported);
  const numbers = issueNumbers({ ...options, used: withOwn(options.used, before) }, imported.length - pairs.size);
  if (!Array.isArray(numbers)) return { rows: [...before], missing: [], problems: [numbers] };
  const fresh = numbers.values();
  const rows = imported.map(({ conferral }, i) => {
    const known = pairs.get(i);
    return known ? renewed(known, conferral) : { number: fresh.next().value!, ...conferral };
  });
  const missing = before.filter(({ number }) => !taken.has(number));
  const kept = new Set(missing.filter((row) => mustStay(row, options.published)));
  const told = Array.from(kept).filter(({ status }) => status !== 'withheld' && status !== 'revoked');
  return {
    rows: withKept(rows, before, kept),
    missing,
    problems: told.length > 0 ? [keptProblem(told)] : [],
  };
}

/** So many numbers are told; the preview shows which rows the import has. */
const TOLD = 20;

function keptProblem(rows: readonly Conferral[]): FoundProblem {
  const numbers = rows.slice(0, TOLD).map(({ number }) => number);
  return {
    code: 'import/kept-though-missing',
    values: { count: rows.length, numbers: numbers.join('、') + (rows.length > TOLD ? '……' : '') },
  };
}

function* withOwn(used: Iterable<string>, before: readonly Conferral[]): Generator<string> {
  yield* used;
  for (const { number } of before) yield number;
}
