/** Which rows of an import are rows that the roll has already, and which of them nobody but the editor can tell. */
import type { Conferral } from '../conferral/conferral.ts';
import type { FoundProblem } from '../problem/problem.ts';
import type { ImportedConferral, ImportedRow } from './report.ts';

export type Key = (row: ImportedConferral) => string;

const part = (value: string | number | undefined): string => String(value ?? '');

export const ALIKE: Key = ({ name, unit, star, honour }) => [name, unit, star, honour].map(part).join('\n');

/** Believed in a draft only, only where they name one row on either side, and never in silence: 290,607 people are called 张伟. */
const PERHAPS: readonly Key[] = [({ name, unit }) => [name, unit].map(part).join('\n'), ({ name }) => name];

const at = ({ block, row }: ImportedRow): string => `${block} 第 ${row} 行`;

const brief = ({ number, unit, star, honour }: Conferral): string =>
  `${number}（${[unit, star && `${star}星`, honour].filter(Boolean).join('，') || '没有单位'}）`;

class Matching {
  readonly before: readonly Conferral[];
  readonly imported: readonly ImportedRow[];
  /** Index of the imported row → row of the roll. */
  readonly pairs = new Map<number, Conferral>();
  readonly taken = new Set<string>();
  /** Rows whose own number is wrong: they are neither known nor new. */
  readonly refused = new Set<number>();
  readonly problems: FoundProblem[] = [];

  constructor(before: readonly Conferral[], imported: readonly ImportedRow[]) {
    this.before = before;
    this.imported = imported;
  }

  pair(index: number, row: Conferral): void {
    this.pairs.set(index, row);
    this.taken.add(row.number);
  }

  refuse(index: number, code: FoundProblem['code'], number: string): void {
    const row = this.imported[index]!;
    this.refused.add(index);
    this.problems.push({ code, values: { at: at(row), name: row.conferral.name, number } });
  }

  /** 编号 in the list wins over every likeness; so it has to be one of this roll, once, and of nobody who was withheld. */
  byNumber(): void {
    const known = new Map(this.before.map((row) => [row.number, row]));
    for (const [i, { number, conferral }] of this.imported.entries()) {
      if (number === undefined) continue;
      const row = known.get(number);
      if (!row) this.refuse(i, 'import/unknown-number', number);
      else if (row.status === 'withheld') this.refuse(i, 'import/withheld-number', number);
      else if (this.taken.has(number)) this.refuse(i, 'import/number-twice', number);
      else this.pair(i, row);
      if (row?.name && row.name !== conferral.name)
        this.problems.push({
          code: 'import/number-renamed',
          values: { at: at(this.imported[i]!), number, before: row.name, name: conferral.name },
        });
    }
  }

  open(): Conferral[] {
    return this.before.filter(({ number, status }) => !this.taken.has(number) && status !== 'withheld');
  }

  unmatched(): number[] {
    return Array.from(this.imported.keys()).filter((i) => !this.pairs.has(i) && !this.refused.has(i));
  }

  /** Rows alike in every column that counts are paired in their order. */
  byLikeness(): void {
    const earlier = Map.groupBy(this.open(), ALIKE);
    for (const [text, indexes] of this.byKey(ALIKE))
      for (const [i, row] of (earlier.get(text) ?? []).slice(0, indexes.length).entries()) this.pair(indexes[i]!, row);
  }

  byKey(key: Key): Map<string, number[]> {
    return Map.groupBy(this.unmatched(), (i) => key(this.imported[i]!.conferral));
  }

  /** In a draft nobody was told a number yet: a row that is very likely the same keeps it, and the editor is told. */
  byWeakLikeness(key: Key): void {
    const earlier = Map.groupBy(this.open(), key);
    for (const [text, indexes] of this.byKey(key)) {
      const [row, another] = earlier.get(text) ?? [];
      if (!row || another || indexes.length > 1) continue;
      this.pair(indexes[0]!, row);
      this.tell('import/taken-as-same', indexes[0]!, [row]);
    }
  }

  /** A published number is somebody's: whether a row like it is that person or another of the name, only the editor knows. */
  tellDoubts(): void {
    const open = Map.groupBy(this.open(), ({ name }) => name);
    for (const i of this.unmatched()) {
      const rows = open.get(this.imported[i]!.conferral.name);
      if (rows) this.tell('import/perhaps-same', i, rows);
    }
  }

  tell(code: FoundProblem['code'], index: number, rows: readonly Conferral[]): void {
    const row = this.imported[index]!;
    this.problems.push({ code, values: { at: at(row), name: row.conferral.name, known: rows.map(brief).join('、') } });
  }
}

/** Pairs the rows of an import with those of the roll. What stays without a pair, and is not refused, is new. */
export function match(
  before: readonly Conferral[],
  imported: readonly ImportedRow[],
  published: boolean,
): Pick<Matching, 'pairs' | 'taken' | 'refused' | 'problems'> {
  const matching = new Matching(before, imported);
  matching.byNumber();
  matching.byLikeness();
  if (published) matching.tellDoubts();
  else for (const key of PERHAPS) matching.byWeakLikeness(key);
  return matching;
}
