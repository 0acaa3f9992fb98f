import { describe, expect, test } from 'vitest';
import { composeNumber } from '#domain/conferral/number.ts';
import type { Facts } from '../facts.ts';
import { checkRoster, type CheckWish } from './check.ts';

const FACTS: Facts = {
  kind: 'star',
  year: 2026,
  honour: '星级红十字志愿者',
  issuer: { name: '东湖区红十字会', level: 'county', prefix: 'DH' },
};
const check = (rows: string, wish: Partial<CheckWish> = {}) =>
  checkRoster({ csv: `number,name,star,unit\n${rows}\n`, facts: FACTS, published: false, ...wish });
const told = (rows: string, wish?: Partial<CheckWish>) => check(rows, wish).marks.map(({ code, row, column }) => [code, row, column]);

describe('a check', () => {
  test('has nothing against sound new rows, though they have no number yet', () => {
    expect(check(',林知夏,3,蓝湾救援队\n,再夏秋,1,')).toEqual({ marks: [], errors: 0, warnings: 0 });
  });

  test('tells a star above what the issuer may award, at its cell and in the words of the catalogue', () => {
    const [mark] = check(',林知夏,3,\n,再夏秋,4,').marks;
    expect(mark).toMatchObject({ code: 'roll/authority', row: 1, column: 'star', isError: true });
    expect(mark!.sentence).toBe('县级红十字会最高可评三星；这一行为四星'.replace('三', '3').replace('四', '4'));
  });

  test('follows the form: another issuer, another limit', () => {
    expect(told(',再夏秋,4,', { facts: { ...FACTS, issuer: { ...FACTS.issuer!, level: 'city' } } })).toEqual([]);
    expect(told(',再夏秋,4,', { facts: { ...FACTS, kind: 'commendation' } })).toEqual([['roll/unused-star', 0, 'star']]);
  });

  test('finds a star neither right nor wrong before anybody has said what kind of roll it is', () => {
    expect(told(',再夏秋,,\n,林知夏,3,', { facts: { year: 2026 } })).toEqual([]);
  });

  test.for([
    ['a row without a name', ',,3,蓝湾救援队', 'conferral/name-missing'],
    ['a telephone in a unit', ',林知夏,3,13812345678', 'personal-data/found'],
    ['a masked name', ',林*夏,3,', 'import/masked-name'],
    ['a lost character', ',林□夏,3,', 'import/missing-character'],
    ['an unreadable star', ',林知夏,六星,', 'entry/wrong-type'],
    ['a wrong number', 'DH-2026-00001-A,林知夏,3,', 'conferral/bad-number'],
  ])('tells %s', ([, row, code]) => {
    expect(told(`${row}\n,再夏秋,1,`)[0]).toMatchObject([code, 0, expect.any(String)]);
  });

  test('tells a person who is there twice, at the second row', () => {
    expect(told(',林知夏,3,蓝湾救援队\n,再夏秋,1,\n,林知夏,3,蓝湾救援队')).toEqual([['import/double', 2, 'name']]);
  });

  test('tells columns that must not be there', () => {
    const { marks } = checkRoster({ csv: 'number,name,电话\n,林知夏,1\n', facts: {}, published: false });
    expect(marks).toMatchObject([{ code: 'roll/forbidden-column', row: -1, isError: true }]);
  });

  test('counts all problems, however many it hands over', () => {
    const { marks, errors } = check(Array.from({ length: 3000 }, (_, i) => `,林知夏,4,第${i}队`).join('\n'));
    expect([marks.length, errors]).toEqual([2000, 3000]);
  });
});

describe('against the rows that are there', () => {
  const [first, second] = [1, 2].map((serial) => composeNumber({ prefix: 'DH', year: 2026, serial }));
  const base = `number,name,star\n${first},林知夏,3\n${second},再夏秋,2\n`;
  const now = `${first},林知春,3,\n,许知秋,1,`;

  test('counts what is new, changed and gone', () => {
    const { difference } = check(now, { base });
    expect(difference).toMatchObject({ added: 1, changed: 1, removed: 1, kinds: ['changed', 'added'] });
    expect(difference!.shown).toEqual([
      { kind: 'added', row: 1, name: '许知秋', columns: [] },
      {
        kind: 'changed',
        row: 0,
        number: first,
        name: '林知春',
        columns: [{ column: 'name', before: '林知夏', after: '林知春' }],
      },
      { kind: 'removed', number: second, name: '再夏秋', columns: [] },
    ]);
  });

  test('a published row is changed by a correction only', () => {
    expect(told(now, { base })).toEqual([]);
    expect(told(now, { base, published: true })).toContainEqual(['roll/published-changed', 0, 'status']);
  });

  test('what was published is not asked again whether it is a name', () => {
    const published = base.replace('林知夏', '某某');
    const rows = published
      .split('\n')
      .slice(1, 3)
      .map((row) => `${row},`)
      .join('\n');
    expect(told(rows, { base: published, published: true })).toEqual([]);
    expect(told(rows, { base: published })).toMatchObject([['import/masked-name', 0, 'name']]);
  });
});
