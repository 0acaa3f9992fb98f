import { expect, test } from 'vitest';
import { CONFERRAL_COLUMNS } from '#domain/conferral/conferral.ts';
import { COLUMNS, shownColumns } from './columns.ts';
import { openRoster } from './state.ts';

const { rows } = openRoster('number,name,status\n,林知夏,revoked\n');
const shown = (kind?: string, all = false) => shownColumns(rows, kind, all).map(({ name }) => name);

test('all columns of a conferral can be seen, and only the number is the system’s', () => {
  expect(COLUMNS.map(({ name }) => name)).toEqual(CONFERRAL_COLUMNS);
  expect(shown('star', true)).toEqual(CONFERRAL_COLUMNS);
  expect(COLUMNS.filter(({ machine }) => machine).map(({ name }) => name)).toEqual(['number']);
});

test('a column in use is shown, stars on a roll of stars only', () => {
  expect(shown('star')).toEqual(['number', 'name', 'recipient', 'star', 'honour', 'unit', 'remark', 'status']);
  expect(shown('commendation')).not.toContain('star');
});
