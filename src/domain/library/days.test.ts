import { expect, test } from 'vitest';
import { aRoll } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import { dayProblems } from './days.ts';

const ID = '2026-hechuan-stars';
const told = (over: Parameters<typeof aRoll>[0], today: string) =>
  dayProblems(aLibrary({ entries: [anEntry('rolls', ID, aRoll(over))] }), today).map(({ code, place }) => [code, place.field]);

test('a decision that nobody has made yet is not published', () => {
  expect(told({ decidedOn: '2026-02-10', publishedOn: '2026-02-12' }, '2026-02-12')).toEqual([]);
  expect(told({ decidedOn: '2026-12-01', publishedOn: '2026-12-02' }, '2026-11-24')).toEqual([
    ['roll/in-future', 'decidedOn'],
    ['roll/in-future', 'publishedOn'],
  ]);
});

test('a draft may plan ahead', () => {
  expect(told({ stage: 'draft', decidedOn: undefined, publishedOn: '2027-01-01' }, '2026-11-24')).toEqual([]);
});

test('a version is not of a day to come', () => {
  const library = aLibrary();
  const seal = { rows: '0'.repeat(64), head: '0'.repeat(64) };
  library.ledgers.set(ID, [{ version: 1, publishedOn: '2026-02-13', note: '首次发布。', seal, recuts: [] }]);
  expect(dayProblems(library, '2026-02-13')).toEqual([]);
  expect(dayProblems(library, '2026-02-12').map(({ code }) => code)).toEqual(['version/in-future']);
});
