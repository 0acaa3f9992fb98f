import { expect, test } from 'vitest';
import { aConferral, aNumber } from '../../../tests/fixtures/builders.ts';
import { readConferrals } from '../conferral/table.ts';
import { numberRows } from './number-rows.ts';

const issue = { prefix: 'HCSH', year: 2026, used: [] as string[] };
const numbers = (csv: string): string[] => readConferrals(csv).rows.map(({ number }) => number);

test('new rows get the numbers after all that were ever issued', () => {
  const { csv, problems } = numberRows('name,star\n林知夏,3\n许立秋,2\n', [], { ...issue, used: [aNumber(7)] });
  expect(problems).toEqual([]);
  expect(numbers(csv)).toEqual([aNumber(8), aNumber(9)]);
});

test('a form that is saved twice gives its rows the same numbers', () => {
  const typed = 'name,star\n林知夏,3\n林知夏,3\n';
  const once = readConferrals(numberRows(typed, [], issue).csv).rows;
  expect(numbers(numberRows(typed, once, issue).csv)).toEqual([aNumber(1), aNumber(2)]);
});

test('a row that was changed keeps its number, a row that goes gives its number to nobody', () => {
  const before = [aConferral({ number: aNumber(1) }), aConferral({ number: aNumber(2), name: '许立秋' })];
  const { csv } = numberRows(`number,name,star\n${aNumber(1)},林之夏,3\n,宋知远,1\n`, before, issue);
  expect(numbers(csv)).toEqual([aNumber(1), aNumber(3)]);
});

test('a number that nobody issued is refused, and so is one in two rows', () => {
  const before = [aConferral({ number: aNumber(1) })];
  const { problems } = numberRows(`number,name\n${aNumber(1)},甲乙\n${aNumber(1)},丙丁\n${aNumber(50)},戊己\n`, before, issue);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ['import/number-twice', 3],
    ['import/unknown-number', 4],
  ]);
});

test('what stands in a table stays, also columns that the roll must not have: the reader of tables tells of them', () => {
  const { csv } = numberRows('姓名,name\n甲,乙\n', [], issue);
  expect(csv).toBe(`number,姓名,name\n${aNumber(1)},甲,乙\n`);
});

test('a broken table is left as it is, and told', () => {
  const { csv, problems } = numberRows('name\n"甲\n', [], issue);
  expect([csv, problems.map(({ code, row }) => [code, row])]).toEqual(['name\n"甲\n', [['roll/ragged-row', 2]]]);
});

test('when a year’s numbers are used up the table stays without', () => {
  const { csv, problems } = numberRows('name\n甲乙\n', [], { ...issue, used: [aNumber(99_999)] });
  expect([csv, problems.map(({ code }) => code)]).toEqual(['name\n甲乙\n', ['import/serials-used-up']]);
});
