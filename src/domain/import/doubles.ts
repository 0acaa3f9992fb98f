import type { Double, ImportedRow } from './report.ts';

/** One group of rows, of those with the same name, whose unit is the same too. */
function sameUnit(rows: readonly ImportedRow[], indexes: readonly number[]): number[][] {
  const byUnit = Map.groupBy(indexes, (i) => rows[i]!.conferral.unit ?? '');
  return Array.from(byUnit.values()).filter((group) => group.length > 1);
}

/** Whether two rows of one person say two different things. Two honours are no mistake; two stars of one roll are. */
function areTwoHonours(rows: readonly ImportedRow[], indexes: readonly number[]): boolean {
  return new Set(indexes.map((i) => rows[i]!.conferral.honour ?? '')).size === indexes.length;
}

/** 疑似重复 and 同名: nobody is merged, and nobody is left out. 290,607 people are called 张伟. */
export function findDoubles(rows: readonly ImportedRow[]): Double[] {
  const byName = new Map<string, number[]>();
  for (const [i, { conferral }] of rows.entries()) {
    const seen = byName.get(conferral.name);
    if (seen) seen.push(i);
    else byName.set(conferral.name, [i]);
  }
  return Array.from(byName).flatMap(([name, indexes]): Double[] => {
    if (indexes.length < 2) return [];
    const doubled = sameUnit(rows, indexes).filter((group) => !areTwoHonours(rows, group));
    const told = doubled.map((group): Double => ({ kind: 'same-unit', name, rows: group }));
    return new Set(indexes.map((i) => rows[i]!.conferral.unit ?? '')).size > 1
      ? [...told, { kind: 'namesake', name, rows: indexes }]
      : told;
  });
}
