import { expect, test } from 'vitest';
import { aConferral, aNumber } from '../../../tests/fixtures/builders.ts';
import { typedRowProblems } from './typed-rows.ts';

const row = (serial: number, name: string, unit = `${serial}队`) => aConferral({ number: aNumber(serial), name, unit });
const codes = (...args: Parameters<typeof typedRowProblems>) => typedRowProblems(...args).map(({ code, row: at }) => [code, at]);

test('a typed name is asked what an imported one is asked', () => {
  expect(codes([row(1, '林知夏'), row(2, '林*夏'), row(3, '林□夏')], [])).toEqual([
    ['import/masked-name', 3],
    ['import/missing-character', 4],
  ]);
});

test('a name that was published as it is has been asked already', () => {
  expect(codes([row(1, '林*夏')], [row(1, '林*夏')])).toEqual([]);
});

test('one person in one unit twice is told at the second row', () => {
  expect(codes([row(1, '林知夏', '甲队'), row(2, '林知夏', '甲队'), row(3, '林知夏', '乙队')], [])).toEqual([['import/double', 3]]);
});
