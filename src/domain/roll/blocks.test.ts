import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, endsOf, indexByPinyin, indexByStrokes, isLarge, ROWS_ON_ONE_PAGE, type IndexSection } from './blocks.ts';
import { sortByStrokes, type NamedRow } from './order.ts';

const person = (name: string): NamedRow => ({ name, recipient: 'person', status: undefined });
const people = (surname: string, count: number) => Array.from({ length: count }, (_, i) => person(`${surname}${i}`));
const shape = (rows: readonly NamedRow[], size: number) =>
  blocksOf(rows, size).map(({ families }) => families.map(({ heading, rows }) => `${heading.label}${rows.length}`).join(' '));

describe('blocks', () => {
  test('a surname stands on one page', () => {
    expect(shape([...people('李', 4), ...people('王', 4), ...people('丁', 5)], 10)).toEqual(['丁5', '王4 李4']);
  });

  test('a surname longer than a page is divided evenly, and says so', () => {
    const rows = [...people('王', 25), ...people('丁', 2)];
    expect(shape(rows, 10)).toEqual(['丁2', '王9', '王9', '王7']);
    const wang = blocksOf(rows, 10).slice(1);
    expect(wang.map(({ families }) => families[0]!.continued)).toEqual([false, true, true]);
    expect(wang.map(({ families }) => families[0]!.total)).toEqual([25, 25, 25]);
  });

  test('every row stands on exactly one page, in order, and no page is too long', () => {
    const name = fc
      .tuple(fc.constantFrom(...Array.from('王李张刘陈阿A')), fc.constantFrom('', '一', '伟', '·买'))
      .map((parts) => person(parts.join('')));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (rows, size) => {
        const blocks = blocksOf(rows, size);
        expect(blocks.flatMap(({ families }) => families.flatMap(({ rows }) => rows))).toEqual(sortByStrokes(rows));
        expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, i) => i + 1));
        for (const { families } of blocks) expect(families.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(size);
      }),
    );
  });

  test('pages are about as long as each other', () => {
    const rows = [...people('丁', 3), ...people('王', 3), ...people('李', 3), ...people('陈', 3)];
    expect(shape(rows, 9)).toEqual(['丁3 王3', '李3 陈3']);
  });

  test('a page tells between which surnames it lies', () => {
    const withheld: NamedRow = { name: '', recipient: 'person', status: 'withheld' };
    const [first] = blocksOf([...people('王', 2), withheld, ...people('丁', 1)]);
    expect(endsOf(first!).map(({ label }) => label)).toEqual(['丁', '王']);
  });

  test('a roll is large above the limit, not at it', () => {
    expect([isLarge(ROWS_ON_ONE_PAGE), isLarge(ROWS_ON_ONE_PAGE + 1)]).toEqual([false, true]);
  });
});

describe('surname index', () => {
  const group: NamedRow = { name: '蓝湾救援队', recipient: 'group', status: undefined };
  const withheld: NamedRow = { name: '', recipient: 'person', status: 'withheld' };
  const rows = [
    ...people('陈', 3),
    ...people('单', 2),
    ...people('沈', 1),
    person('阿依古丽·买买提'),
    person('Anna'),
    person('𠮷一'),
    group,
    withheld,
  ];
  const told = (sections: readonly IndexSection[]) =>
    sections.map(
      ({ key, entries }) => `${key}: ${entries.map(({ heading, total }) => `${heading.label || heading.part}${total}`).join(' ')}`,
    );

  test('by pinyin: letters in order, surnames by their reading, the rest at the end', () => {
    expect(told(indexByPinyin(blocksOf(rows)))).toEqual(['A: 阿1 A1', 'C: 陈3', 'S: 单2 沈1', 'undefined: 𠮷1 group1 withheld1']);
  });

  test('by strokes of the first character, the rest at the end', () => {
    expect(told(indexByStrokes(blocksOf(rows)))).toEqual(['7: 沈1 阿1 陈3', '8: 单2', 'undefined: 𠮷1 A1 group1 withheld1']);
  });

  test('an entry leads to the page on which the surname begins', () => {
    const blocks = blocksOf([...people('王', 5), ...people('丁', 3)], 3);
    expect(indexByStrokes(blocks).map(({ entries }) => entries.map(({ block }) => block))).toEqual([[1], [2]]);
  });
});
