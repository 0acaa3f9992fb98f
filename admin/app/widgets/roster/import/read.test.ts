import { describe, expect, test } from 'vitest';
import { composeNumber } from '#domain/conferral/number.ts';
import type { Facts } from '../facts.ts';
import type { Cells } from '../table.ts';
import { readSource, type ReadWish } from './read.ts';

const FACTS: Facts = { kind: 'star', year: 2026, issuer: { name: '示例市红十字会', level: 'city', prefix: 'SL' } };
const numberOf = (serial: number) => composeNumber({ prefix: 'SL', year: 2026, serial });
const NUMBER = numberOf(1);

interface Given extends Partial<Omit<ReadWish, 'present' | 'source'>> {
  rows?: Cells[];
  published?: boolean;
}

const read = (content: string, { rows = [], published = false, ...wish }: Given = {}) =>
  readSource({ source: { name: '粘贴', content }, present: { rows, published, facts: FACTS }, ...wish });
const names = (rows: readonly Cells[]) => rows.map(({ name }) => name);

describe('what was pasted', () => {
  test('is read from cells with a header, from prose and from cells without one', () => {
    expect(read('姓名\t星级\t单位\n林知夏\t三星\t蓝湾救援队').plans!.append.rows).toEqual([
      { name: '林知夏', star: '3', unit: '蓝湾救援队' },
    ]);
    expect(names(read('林知夏、再夏秋、许知秋').plans!.append.rows)).toEqual(['林知夏', '再夏秋', '许知秋']);
    const bare = read('林知夏\t三星\t蓝湾救援队\n再夏秋\t四星\t东湖救护站');
    expect(bare).toMatchObject({ rows: 0, headless: { guess: ['姓名', '星级', '单位'] } });
    const headed = read('林知夏\t三星\t蓝湾救援队', { headings: bare.headless!.guess });
    expect(headed.plans!.append.rows).toEqual([{ name: '林知夏', star: '3', unit: '蓝湾救援队' }]);
  });

  test('is refused as a whole with an ID number in it, which goes no further', () => {
    const reading = read('姓名\t身份证号\n林知夏\t330106199003070029');
    expect(reading.plans).toBeUndefined();
    expect(reading.told.lines.some(({ isError }) => isError)).toBe(true);
    expect(JSON.stringify(reading)).not.toContain('199003070029');
  });

  test('says what it left out and how names were written', () => {
    const reading = read('姓名\t性别\t星级\n林　禾\t女\t3');
    expect(reading.dropped.lines.join()).toContain('性别');
    expect(reading.names.lines).toEqual(['第 2 行　林　禾 → 林禾']);
  });
});

describe('instead of the rows that are there', () => {
  const rows: Cells[] = [
    { number: NUMBER, name: '林知夏', star: '3', status: 'active' },
    { name: '再夏秋', star: '2' },
  ];
  const list = '姓名\t星级\n林知夏\t3\n许知秋\t1';

  test('people that are known keep their number and status, and no lent number comes out', () => {
    const { replace } = read(list, { rows }).plans!;
    expect(replace).toMatchObject({ added: 1, changed: 0, removed: 1 });
    expect(replace.rows).toEqual([rows[0], { name: '许知秋', star: '1' }]);
  });

  test('public rows stay though the list does not have them', () => {
    const published = [rows[0]!, { number: numberOf(2), name: '再夏秋', star: '2' }];
    const { replace } = read(list, { rows: published, published: true }).plans!;
    expect(names(replace.rows)).toEqual(['林知夏', '再夏秋', '许知秋']);
    expect(replace.told.lines.map(({ sentence }) => sentence).join()).toContain('按原样保留');
  });

  test('behind them nobody is put in twice and nobody is lost', () => {
    const { append } = read(list, { rows }).plans!;
    expect(names(append.rows)).toEqual(['林知夏', '再夏秋', '许知秋']);
    expect(append).toMatchObject({ added: 1, removed: 0, known: 1 });
    expect(append.rows.slice(0, 2)).toEqual(rows);
  });

  test('a namesake is somebody else in a draft, and a question on a public roll', () => {
    const other = '姓名\t单位\t星级\n林知夏\t东湖救护站\t1';
    expect(names(read(other, { rows }).plans!.append.rows)).toEqual(['林知夏', '再夏秋', '林知夏']);
    expect(read(other, { rows: [rows[0]!], published: true }).plans!.append.told.errors).toBe(1);
  });

  test('a lent number is not told as if it were one', () => {
    const told = read('姓名\t单位\t星级\n再夏秋\t东湖救护站\t1', { rows }).plans!.replace.told.lines.map(({ sentence }) => sentence);
    expect(told.join()).toContain('未编号的一条');
  });

  test('somebody who was withheld is asked about before anybody is added', () => {
    const withheld: Cells[] = [
      { number: NUMBER, status: 'withheld', statusOn: '2026-01-05', statusReason: '本人申请', statusBasis: '登记' },
    ];
    const { replace, append } = read(list, { rows: withheld, published: true }).plans!;
    expect(replace.vouch).toContain('1 条已依法隐去');
    expect(append.vouch).toBeDefined();
    expect(append.rows[0]).toEqual(withheld[0]);
  });
});
