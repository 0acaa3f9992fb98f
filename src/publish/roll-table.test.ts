import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CONFERRAL_COLUMNS } from '#domain/conferral/conferral.ts';
import { rollToCsv } from './roll-csv.ts';
import { rollToJson } from './roll-json.ts';
import { PUBLIC_COLUMNS, type PublicRow } from './roll-table.ts';
import { anOrigin } from './testing/origin.ts';
import { aRollFile } from './testing/roll.ts';
import { ROWS } from './testing/rows.ts';

const csv = rollToCsv(ROWS, { sample: true });
const parsed = (text: string) => Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true });
/** What a careless loader might pass on. */
const careless = {
  number: 'SLC-2026-00006-N',
  name: '甲某',
  unit: '一队',
  wording: '甲某获评',
  status: 'withheld',
  phone: '13800000000',
} as PublicRow;

test('the public columns are decided here: a new field of a conferral is not published by being added', () => {
  expect(PUBLIC_COLUMNS).toEqual(CONFERRAL_COLUMNS);
});

describe('the CSV', () => {
  test('opens in Excel as UTF-8 and ends each line as RFC 4180 asks', () => {
    expect(csv.startsWith('\uFEFFnumber,name,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll(/"[^"]*"/gu, '').replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('gives back what went in, row by row', () => {
    const { data, errors, meta } = parsed(csv);
    expect(errors).toEqual([]);
    expect(meta.fields).toEqual([...PUBLIC_COLUMNS, 'sample']);
    expect(data.map(({ name }) => name)).toEqual(ROWS.map(({ name }) => name));
    expect(data[7]!['unit']).toBe('“红马甲”, 一队\n二组 "急救"');
  });

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＠x'])('does not let %j run as a formula', (unit) => {
    const { data } = parsed(rollToCsv([{ number: 'n', unit }], { sample: false }));
    expect(data[0]!['unit']).toBe(`'${unit}`);
  });

  test('says of each row whether it is invented', () => {
    expect(parsed(csv).data.every(({ sample }) => sample === 'true')).toBe(true);
    expect(parsed(rollToCsv(ROWS, { sample: false })).data.every(({ sample }) => sample === 'false')).toBe(true);
  });
});

test('a withheld row loses name, team and wording in every format, and keeps its number', () => {
  for (const text of [rollToCsv([careless], { sample: false }), rollToJson({ ...aRollFile, rows: [careless] }, anOrigin)]) {
    expect(text).toContain('SLC-2026-00006-N');
    expect(text).not.toMatch(/甲某|一队/u);
  }
});

test('what is no public column never leaves, whoever hands it over', () => {
  const data = { ...aRollFile.data, approvedBy: '庚某', consent: { registrar: '辛某' } };
  const roll = { ...aRollFile, data, rows: [careless] };
  expect(rollToJson(roll, anOrigin)).not.toMatch(/庚某|辛某|13800000000/u);
  expect(rollToCsv([careless], { sample: false })).not.toContain('13800000000');
});

test('the JSON says whether the roll is final, invented, and on which conditions it may be used', () => {
  const told = JSON.parse(rollToJson(aRollFile, anOrigin)) as Record<string, unknown>;
  expect(told).toMatchObject({ sample: true, licence: anOrigin.licence, count: ROWS.length, roll: { stage: 'final', final: true } });
  expect(told['rows']).toHaveLength(ROWS.length);
  expect((told['rows'] as PublicRow[])[5]).toMatchObject({ number: 'SLC-2026-00006-N', name: '', status: 'withheld' });
});
