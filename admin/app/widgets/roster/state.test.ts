import { describe, expect, test } from 'vitest';
import { change, openRoster, type Deed, type Roster } from './state.ts';
import { writeRoster } from './table.ts';

const CSV = 'number,name,star\n,林知夏,3\n,再夏秋,4\n';
const after = (...deeds: Deed[]): Roster => deeds.reduce(change, openRoster(CSV));
const names = ({ rows }: Roster): (string | undefined)[] => rows.map(({ cells }) => cells.name);
const csvOf = ({ rows }: Roster): string => writeRoster(rows.map(({ cells }) => cells));

const rename: Deed = { kind: 'edit', index: 0, column: 'name', text: '林知春', what: '修改' };
const put: Deed = { kind: 'put', rows: [{ name: '许知秋' }], what: '替换全部' };

describe('the desk', () => {
  test('changes one cell and nothing else', () => {
    const desk = after(rename);
    expect(names(desk)).toEqual(['林知春', '再夏秋']);
    expect(desk.rows[0]!.key).toBe(after().rows[0]!.key);
  });

  test('does not count as changed by what changes nothing', () => {
    const desk = after();
    expect(change(desk, { ...rename, text: ' 林知夏 ' })).toBe(desk);
    expect(change(desk, { kind: 'remove', index: 9, what: '' })).toBe(desk);
    expect(change(desk, { kind: 'undo' })).toBe(desk);
  });

  test.for([
    ['star', '五星级', '5'],
    ['star', '★★★', '3'],
    ['star', '六星', '六星'],
    ['name', '阿依古丽•买买提江', '阿依古丽·买买提江'],
    ['name', '林　禾', '林禾'],
    ['unit', '  蓝湾\t救援队 ', '蓝湾 救援队'],
  ] as const)('writes %s “%s” as “%s”', ([column, text, written]) => {
    expect(after({ kind: 'edit', index: 0, column, text, what: '' }).rows[0]!.cells[column]).toBe(written);
  });

  test('takes an emptied cell away', () => {
    expect(after({ kind: 'edit', index: 0, column: 'star', text: '', what: '' }).rows[0]!.cells).toEqual({ name: '林知夏' });
  });

  test('adds and removes rows where it was told to', () => {
    expect(names(after({ kind: 'insert', index: 1, what: '' }))).toEqual(['林知夏', undefined, '再夏秋']);
    expect(names(after({ kind: 'remove', index: 0, what: '' }))).toEqual(['再夏秋']);
  });

  test('never gives two rows the same key', () => {
    const { rows } = after({ kind: 'insert', index: 0, what: '' }, put, { kind: 'insert', index: 0, what: '' });
    const all = [...after().rows, ...rows].map(({ key }) => key);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('undo', () => {
  test('brings back all rows after a replacement, and again', () => {
    const undone = after(rename, put, { kind: 'undo' });
    expect(names(undone)).toEqual(['林知春', '再夏秋']);
    expect(csvOf(change(undone, { kind: 'undo' }))).toBe(CSV);
  });

  test('can itself be undone until something else is done', () => {
    const undone = after(put, { kind: 'undo' });
    expect(names(change(undone, { kind: 'redo' }))).toEqual(['许知秋']);
    expect(names(change(change(undone, rename), { kind: 'redo' }))).toEqual(['林知春', '再夏秋']);
  });

  test('says what it would take back', () => {
    expect(after(rename, put).past.map(({ what }) => what)).toEqual(['修改', '替换全部']);
    expect(after(put, { kind: 'undo' }).future.at(-1)!.what).toBe('替换全部');
  });

  test('reaches a hundred steps back', () => {
    const edits = Array.from({ length: 150 }, (_, i): Deed => ({ ...rename, text: `林知${i % 2 ? '春' : '秋'}` }));
    expect(after(...edits).past).toHaveLength(100);
  });

  test('shares rows between steps', () => {
    const desk = after(rename);
    expect(desk.past[0]!.rows[1]).toBe(desk.rows[1]);
  });
});

test('an opened roster keeps its text until something is done', () => {
  expect(after().source).toBe(CSV);
  expect(after(rename).source).toBeUndefined();
  expect(after(rename, { kind: 'undo' }).source).toBeUndefined();
  expect(after(rename, { kind: 'load', csv: 'number,name\n,甲\n' })).toMatchObject({ source: 'number,name\n,甲\n', past: [] });
});
