import { describe, expect, test } from 'vitest';
import { aConferral, aNumber } from '../../../tests/fixtures/builders.ts';
import type { Conferral } from '../conferral/conferral.ts';
import { isError, placed } from '../problem/problem.ts';
import { mergeImport } from './merge.ts';
import type { ImportedConferral, ImportedRow } from './report.ts';

const ISSUE = { prefix: 'HCSH', year: 2026, used: [] as string[], published: false };

const read = (conferral: Partial<ImportedConferral> & { name: string }, number?: string): ImportedRow => ({
  conferral: { recipient: 'person', star: 3, unit: '蓝湾队', ...conferral },
  block: '名单.csv',
  row: 2,
  ...(number && { number }),
});

const row = (serial: number, more: Partial<Conferral>): Conferral => aConferral({ number: aNumber(serial), unit: '蓝湾队', ...more });

const numbersByName = (rows: readonly Conferral[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ name, number }) => [name, number]));

describe('an import over a roll', () => {
  test('gives numbers only to those whom the roll does not have', () => {
    const { rows } = mergeImport([row(1, { name: '林知夏' })], [read({ name: '许知秋' }), read({ name: '林知夏' })], ISSUE);
    expect(numbersByName(rows)).toEqual({ 许知秋: aNumber(2), 林知夏: aNumber(1) });
  });

  test('of a draft keeps number and wording of a row whose star or unit changed, and says so', () => {
    const before = row(1, { name: '林知夏', wording: '河川市三星级红十字志愿者林知夏' });
    const { rows, problems } = mergeImport([before], [read({ name: '林知夏', star: 4, unit: '青山队' })], ISSUE);
    expect(rows).toEqual([{ ...before, star: 4, unit: '青山队' }]);
    expect(problems).toEqual([
      { code: 'import/taken-as-same', values: { at: '名单.csv 第 2 行', name: '林知夏', known: `${aNumber(1)}（蓝湾队，3星）` } },
    ]);
  });

  test('takes nothing away that it does not speak of', () => {
    const before = row(1, { name: '林知夏', honour: '最美志愿者' });
    const { rows } = mergeImport([before], [{ ...read({ name: '林知夏' }), conferral: { name: '林知夏', recipient: 'person' } }], ISSUE);
    expect(rows).toEqual([before]);
  });

  test('does not guess between namesakes: whose unit changed gets a new number', () => {
    const before = [row(1, { name: '林知夏', unit: '蓝湾队' }), row(2, { name: '林知夏', unit: '青山队' })];
    const { rows, missing } = mergeImport(
      before,
      [read({ name: '林知夏', unit: '青山队' }), read({ name: '林知夏', unit: '沙河队' }), read({ name: '林知夏', unit: '东渡队' })],
      ISSUE,
    );
    expect(rows.map(({ number }) => number)).toEqual([aNumber(2), aNumber(3), aNumber(4)]);
    expect(missing.map(({ number }) => number)).toEqual([aNumber(1)]);
  });

  test('pairs two rows that are alike in everything in their order', () => {
    const before = [row(1, { name: '林知夏' }), row(2, { name: '林知夏' })];
    expect(mergeImport(before, [read({ name: '林知夏' }), read({ name: '林知夏' })], ISSUE).rows).toEqual(before);
  });

  test('believes the number that a list names before any name, and says whose it was', () => {
    const before = [row(1, { name: '林之夏' }), row(2, { name: '林知夏' })];
    const { rows, problems } = mergeImport(before, [read({ name: '林知夏' }, aNumber(1))], { ...ISSUE, published: true });
    expect(rows).toMatchObject([{ number: aNumber(1), name: '林知夏' }, before[1]]);
    expect(problems).toMatchObject([
      { code: 'import/number-renamed', values: { number: aNumber(1), before: '林之夏', name: '林知夏' } },
      { code: 'import/kept-though-missing' },
    ]);
  });

  test.each([true, false])('refuses a number that the roll does not have, or that stands twice (published: %s)', (published) => {
    const before = [row(1, { name: '林知夏' })];
    const imported = [read({ name: '林知夏' }, aNumber(1)), read({ name: '宋禾' }, aNumber(1)), read({ name: '许知秋' }, aNumber(77))];
    const { rows, problems } = mergeImport(before, imported, { ...ISSUE, published });
    expect(rows).toEqual(before);
    expect(problems.map(({ code }) => code)).toEqual(['import/number-twice', 'import/number-renamed', 'import/unknown-number']);
    expect(problems[2]!.values).toEqual({ at: '名单.csv 第 2 行', name: '许知秋', number: aNumber(77) });
  });

  test('lets a row of a draft go, keeps one of a published roll in its place and says so', () => {
    const before = [row(1, { name: '林知夏' }), row(2, { name: '许知秋' }), row(3, { name: '宋禾' })];
    const imported = [read({ name: '林知夏' }), read({ name: '宋禾' })];
    expect(mergeImport(before, imported, ISSUE).rows.map(({ name }) => name)).toEqual(['林知夏', '宋禾']);
    const published = mergeImport(before, imported, { ...ISSUE, published: true });
    expect(published.rows.map(({ name }) => name)).toEqual(['林知夏', '许知秋', '宋禾']);
    expect(published.problems).toMatchObject([{ code: 'import/kept-though-missing', values: { count: 1, numbers: aNumber(2) } }]);
  });

  test('never touches a revoked, corrected or withheld row, whatever the list says', () => {
    const changed = { statusOn: '2026-03-01', statusReason: '核实', statusBasis: '办法' } as const;
    const before = [
      row(1, { name: '林知夏', status: 'revoked', ...changed }),
      row(2, { name: '许知秋', status: 'corrected', ...changed }),
      row(3, { name: '', unit: undefined, status: 'withheld', ...changed }),
    ];
    const { rows } = mergeImport(before, [read({ name: '许知秋', star: 5 }), read({ name: '宋禾' })], ISSUE);
    expect(rows).toEqual([before[0], before[1], before[2], { number: aNumber(4), ...read({ name: '宋禾' }).conferral }]);
  });
});

describe('an import over a published roll', () => {
  const PUBLISHED = { ...ISSUE, published: true };
  const known = row(11, { name: '张伟', unit: '蓝湾队' });

  test.each([
    ['another unit', { unit: '青山队' }],
    ['another star', { star: 4 }],
    ['another honour', { honour: '最美志愿者' }],
    ['no unit', { unit: undefined }],
  ])('gives nobody’s number to a namesake with %s: the editor has to say who it is', (_, more) => {
    const { rows, problems } = mergeImport([known], [read({ name: '张伟', ...more })], PUBLISHED);
    expect(rows[0]).toEqual(known);
    expect(rows[1]).toMatchObject({ number: aNumber(12), name: '张伟' });
    expect(problems[0]).toEqual({
      code: 'import/perhaps-same',
      values: { at: '名单.csv 第 2 行', name: '张伟', known: `${aNumber(11)}（蓝湾队，3星）` },
    });
    expect(isError(placed('a.csv', problems[0]!))).toBe(true);
  });

  test('names every published row that a new one might be', () => {
    const before = [known, row(12, { name: '张伟', unit: '沙河队' })];
    const [problem] = mergeImport(before, [read({ name: '张伟', unit: '青山队' })], PUBLISHED).problems;
    expect(problem!.values!['known']).toBe(`${aNumber(11)}（蓝湾队，3星）、${aNumber(12)}（沙河队，3星）`);
  });

  test('is settled by the number in the list: the same row changes under its number', () => {
    const { rows, problems } = mergeImport([known], [read({ name: '张伟', unit: '青山队' }, aNumber(11))], PUBLISHED);
    expect(rows).toEqual([{ ...known, unit: '青山队' }]);
    expect(problems).toEqual([]);
  });

  test('is settled by naming the published row too: then the other one is new', () => {
    const { rows, problems } = mergeImport(
      [known],
      [read({ name: '张伟' }, aNumber(11)), read({ name: '张伟', unit: '青山队' })],
      PUBLISHED,
    );
    expect(rows.map(({ number, unit }) => [number, unit])).toEqual([
      [aNumber(11), '蓝湾队'],
      [aNumber(12), '青山队'],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('a withheld row', () => {
  const withheld = row(3, {
    name: '',
    unit: undefined,
    status: 'withheld',
    statusOn: '2026-03-01',
    statusReason: '本人要求',
    statusBasis: '办法',
  });

  test.each([true, false])('gets no name back by its number (published: %s)', (published) => {
    const { rows, problems } = mergeImport([withheld], [read({ name: '林知夏' }, aNumber(3))], { ...ISSUE, published });
    expect(rows).toEqual([withheld]);
    expect(problems).toMatchObject([{ code: 'import/withheld-number', values: { number: aNumber(3) } }]);
  });

  test('makes every new row a question, as no name is left to recognise', () => {
    const [problem] = mergeImport([withheld], [read({ name: '林知夏' }), read({ name: '宋禾' })], ISSUE).problems;
    expect(problem).toEqual({ code: 'import/withheld-roll', values: { count: 1, added: 2 } });
    expect(mergeImport([withheld], [], ISSUE).problems).toEqual([]);
  });
});

describe('numbers', () => {
  test('go on after the highest that was ever seen, in this roll, another, or a version of the past', () => {
    const used = [aNumber(7), aNumber(40, 'OTHER'), aNumber(90, 'HCSH', 2025), 'no number'];
    expect(mergeImport([row(3, { name: '林知夏' })], [read({ name: '宋禾' })], { ...ISSUE, used }).rows[0]!.number).toBe(aNumber(8));
  });

  test('end at 99,999: then nothing is issued and the roll stays as it was', () => {
    const before = [row(99_999, { name: '林知夏' })];
    const { rows, problems } = mergeImport(before, [read({ name: '宋禾' })], ISSUE);
    expect(rows).toEqual(before);
    expect(problems).toEqual([{ code: 'import/serials-used-up', values: { prefix: 'HCSH', year: 2026 } }]);
  });
});
