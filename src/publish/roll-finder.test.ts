import { expect, test } from 'vitest';
import { aNumber } from '../../tests/fixtures/builders.ts';
import { toFinderFile, toNumberPlaces, type FoundRow } from './roll-finder.ts';

const row = (serial: number, over: Partial<FoundRow> = {}): FoundRow => ({
  ...{ number: aNumber(serial), name: '林知夏', honour: '三星', unit: '蓝湾救援队', status: 'active', block: 1 },
  ...over,
});

test('words that repeat are written once, rows point to them', () => {
  const file = toFinderFile([row(1), row(2, { name: '王一', unit: '' }), row(3, { honour: '五星', block: 2 })], {
    listed: [2, 0, 1],
    pinyin: [],
  });
  expect(file.honours).toEqual(['三星', '五星']);
  expect(file.units).toEqual(['蓝湾救援队', '']);
  expect(file.rows[2]).toEqual([aNumber(3), '林知夏', 1, 0, 0, 2]);
  expect(file.listed).toEqual([2, 0, 1]);
});

test('a withheld row keeps its number and says neither name nor unit, whatever the roll holds', () => {
  const file = toFinderFile([row(1, { status: 'withheld', name: '陈小舟', unit: '江心洲队' })], { listed: [0], pinyin: [0] });
  expect(JSON.stringify(file)).not.toMatch(/陈小舟|江心洲/u);
  expect(file.units).toEqual(['']);
  expect(file.rows[0]).toEqual([aNumber(1), '', 0, 0, 0, 1]);
});

test('a number leads to its page; one that was not given leads nowhere', () => {
  const rows = [row(4, { block: 2 }), row(2), row(7, { block: 3 }), row(1, { number: aNumber(1, 'SLM'), block: 5 })];
  expect(toNumberPlaces(rows)).toEqual({
    'HCSH-2026': { first: 2, blocks: [1, 0, 2, 0, 0, 3] },
    'SLM-2026': { first: 1, blocks: [5] },
  });
});
