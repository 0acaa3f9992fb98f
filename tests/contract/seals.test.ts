import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readLibrary } from '#files/read-library.ts';
import { readLedger } from '#files/ledger.ts';
import { sealRoll } from '#files/seal-roll.ts';
import { sealProblems } from '#files/seals.ts';
import { publishedRoll } from '#files/published-rolls.ts';
import { aNumber } from '../fixtures/builders.ts';
import { contentFolder } from '../fixtures/content-folder.ts';
import * as inputs from '../fixtures/inputs.ts';

const ID = '2026-hechuan-stars';
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })));

function folder(): string {
  const root = contentFolder();
  folders.push(root);
  return root;
}

const file = (root: string, name: string): string => path.join(root, 'rolls', ID, name);
const codes = (root: string): string[] => sealProblems(readLibrary(root).library, root).map(({ code }) => code);
const writeRows = (root: string, rows: string): void => fs.writeFileSync(file(root, 'conferrals.csv'), `number,name,star\n${rows}\n`);
const writeHead = (root: string, over: object): void =>
  fs.writeFileSync(file(root, 'roll.json'), JSON.stringify({ ...inputs.roll, ...over }));
const seal = (root: string) => sealRoll(root, { roll: ID, note: '补登1人。', on: '2026-03-01' });

describe('a published roll', () => {
  test('says what its latest version says', () => {
    const root = folder();
    expect(codes(root)).toEqual([]);
    writeRows(root, `${aNumber()},林知夏,2`);
    expect(codes(root)).toEqual(['version/changed-unsealed']);
  });

  test('is sealed again when its head changes, and not for its consent record', () => {
    const root = folder();
    writeHead(root, { consent: { ...inputs.roll.consent, kept: '二楼档案室' } });
    expect(codes(root)).toEqual([]);
    writeHead(root, { documentNumber: '云红〔2026〕3号' });
    expect(codes(root)).toEqual(['version/changed-unsealed']);
    const notice = { ...inputs.notice, outcome: '未收到异议。' };
    writeHead(root, { notice });
    seal(root);
    writeHead(root, { notice: { ...notice, objections: '别的信箱' } });
    expect(codes(root)).toEqual(['version/changed-unsealed']);
  });

  test('keeps every version as it was', () => {
    const root = folder();
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,1`);
    expect(seal(root).version).toMatchObject({ version: 2, publishedOn: '2026-03-01' });
    expect(codes(root)).toEqual([]);
    const roll = publishedRoll(root, ID)!;
    expect([1, 2].map((version) => roll.at(version).rows.length)).toEqual([1, 2]);
  });

  test.each([
    ['v1.csv', 'version/damaged-file'],
    ['v1.json', 'version/damaged-file'],
    ['v2.csv', 'version/damaged-file'],
  ])('notices that its archive %s was changed afterwards', (name, code) => {
    const root = folder();
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,1`);
    seal(root);
    const archived = file(root, `versions/${name}`);
    const text = fs.readFileSync(archived, 'utf8');
    fs.writeFileSync(archived, text.replace('林知夏,3', '林知夏,1').replace('2025 年度', '2024 年度'));
    expect(codes(root)).toEqual([code]);
  });

  test.each(['v1.csv', 'v1.json', 'v2.csv', 'v2.json'])('notices that its archive %s is gone', (name) => {
    const root = folder();
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,1`);
    seal(root);
    fs.rmSync(file(root, `versions/${name}`));
    expect(codes(root)).toEqual(['version/missing-file']);
  });

  test('is the same roll when a spreadsheet wrote its lines another way', () => {
    const root = folder();
    const csv = fs.readFileSync(file(root, 'conferrals.csv'), 'utf8');
    fs.writeFileSync(file(root, 'conferrals.csv'), csv.replaceAll('\n', '\r\n'));
    expect(codes(root)).toEqual([]);
  });

  test('must have a version', () => {
    const root = folder();
    fs.rmSync(file(root, 'versions.json'));
    expect(codes(root)).toEqual(['version/unsealed']);
  });
});

describe('sealing', () => {
  test('makes no version when nothing changed', () => {
    const root = folder();
    expect(seal(root).problems.map(({ code }) => code)).toEqual(['version/nothing-new']);
    expect(readLedger(root, ID)).toHaveLength(1);
  });

  test('writes nothing when a row is wrong, or the note holds private data', () => {
    const root = folder();
    writeRows(root, `${aNumber()},林　知夏,3`);
    expect(seal(root).problems.map(({ code }) => code)).toContain('name/not-normalised');
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,1`);
    const told = sealRoll(root, { roll: ID, note: '电话 13800138000 核实', on: '2026-03-01' });
    expect(told.problems.map(({ code }) => code)).toEqual(['personal-data/found']);
    expect(readLedger(root, ID)).toHaveLength(1);
  });

  test.each([
    ['2026-02-30', 'calendar/no-such-date'],
    ['明天', 'calendar/no-such-date'],
    ['2026-02-11', 'version/before-earlier'],
    ['2999-01-01', 'version/in-future'],
  ])('on %s makes no version', (on, code) => {
    const root = folder();
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,1`);
    expect(sealRoll(root, { roll: ID, note: '补登1人。', on }).problems.map((each) => each.code)).toEqual([code]);
    expect(readLedger(root, ID)).toHaveLength(1);
  });

  test('asks the rules first: who may award what, and what may change', () => {
    const root = folder();
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,5`);
    expect(seal(root).problems.map(({ code }) => code)).toEqual(['roll/authority']);
    writeRows(root, `${aNumber(2)},顾澜,1`);
    expect(seal(root).problems.map(({ code }) => code)).toEqual(['version/row-vanished']);
    expect(readLedger(root, ID)).toHaveLength(1);
  });

  test('says in the roll on which day a final one was amended', () => {
    const root = folder();
    writeRows(root, `${aNumber()},林知夏,3\n${aNumber(2)},顾澜,1`);
    seal(root);
    expect(publishedRoll(root, ID)!.roll.amendedOn).toBe('2026-03-01');
    expect(codes(root)).toEqual([]);
  });

  test('puts nothing decided under notice again', () => {
    const root = folder();
    writeHead(root, { stage: 'notice', decidedOn: undefined, notice: inputs.notice });
    expect(seal(root).problems.map(({ code }) => code)).toEqual(['version/stage-back']);
  });

  test('publishes no draft', () => {
    const root = folder();
    writeHead(root, { stage: 'draft' });
    expect(seal(root).problems.map(({ code }) => code)).toEqual(['version/draft']);
    expect(publishedRoll(root, ID)).toBeUndefined();
    expect(codes(root)).toEqual([]);
  });
});
