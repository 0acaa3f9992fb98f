import { expect, test } from 'vitest';
import { aHome, hours } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import { homeProblems } from './homes.ts';

const codes = (home: Parameters<typeof aHome>[0], today: string): string[] =>
  homeProblems(aLibrary({ entries: [anEntry('homes', 'h', aHome(home))] }), today).map(({ code }) => code);

test('hours that nobody confirmed for 180 days are a reminder for the editor', () => {
  expect(codes({ hours: hours(), confirmedOn: '2026-01-01' }, '2026-06-30')).toEqual([]);
  expect(codes({ hours: hours(), confirmedOn: '2026-01-01' }, '2026-07-01')).toEqual(['home/unconfirmed']);
  expect(codes({ hours: hours() }, '2026-01-01')).toEqual(['home/unconfirmed']);
});

test('a place without hours has nothing to confirm', () => {
  expect(codes({}, '2026-07-01')).toEqual([]);
});
