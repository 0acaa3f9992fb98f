import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importRoll, mayBeWritten } from './import-roll.ts';
import { splitPeople } from './people.ts';

describe('people without a separator between them', () => {
  test.each([
    ['林知夏（东湖队）许知秋（西湖队）', ['林知夏（东湖队）', '许知秋（西湖队）']],
    ['林知夏（东湖队） 和许知秋', ['林知夏（东湖队）', '许知秋']],
    ['林知夏（女）（东湖队）许知秋（男）（西湖队）宋禾', ['林知夏（女）（东湖队）', '许知秋（男）（西湖队）', '宋禾']],
    ['林知夏（第一中学（城北））许知秋', ['林知夏（第一中学（城北））', '许知秋']],
    ['林知夏和许知秋（东湖队）', ['林知夏', '许知秋（东湖队）']],
    ['林知夏（女）阿依古丽·买买提江（女）', ['林知夏（女）', '阿依古丽·买买提江（女）']],
  ])('%s', (item, people) => {
    expect(splitPeople(item)).toEqual(people);
  });

  test.each([
    '林知夏（女）东湖队',
    '林知夏（女） 示范公司职员',
    '石和平',
    '河川市红十字会（城北）服务队',
    '林知夏（追授）同志',
    '林知夏（女）教师',
  ])('%s is one', (item) => {
    expect(splitPeople(item)).toEqual([item]);
  });
});

const read = (content: string, name = 'a.csv') => importRoll({ name, content });
const names = (content: string, file?: string) => read(content, file).rows.map(({ conferral }) => [conferral.name, conferral.unit]);

describe('in a list and in a cell alike', () => {
  const both = [
    ['林知夏', '东湖队'],
    ['许知秋', '西湖队'],
  ];

  test('two people who run together are two rows, each with its unit', () => {
    expect(names('三星级志愿者\n林知夏（东湖队）许知秋（西湖队）\n', 'a.txt')).toEqual(both);
    expect(names('姓名,星级\n林知夏（东湖队）许知秋（西湖队）,3\n')).toEqual(both);
  });

  test.each([
    '林知夏 再夏秋',
    '林知夏和再夏秋',
    '林知夏【东湖队】许知秋【西湖队】',
    '林知夏（东湖队',
    '林知夏、东湖区',
    '林知夏、东湖队',
    '林知夏（女）许知秋老师',
  ])('“%s” under 姓名 is refused, as nobody knows who is meant', (cell) => {
    expect(mayBeWritten(read(`姓名,星级\n"${cell}",3\n`))).toBe(false);
  });

  test.each(['许知秋老师宋禾', '林知夏，许知秋老师', '林知夏 许知秋老师', '林知夏（东湖队）许知秋老师'])(
    '“%s” in a list makes nobody a unit',
    (line) => {
      const { problems, rows, blocks } = read(`三星级志愿者\n宋禾\n${line}\n`, 'a.txt');
      const told = [...problems.map(({ code, place }) => [code, place.row]), ...blocks[0]!.unread.map(({ row }) => ['unread', row])];
      expect(told).toContainEqual([expect.stringMatching(/^(?:import\/unclear-name|unread)$/u), 3]);
      expect(rows.map(({ conferral }) => conferral.unit ?? '')).not.toContain('许知秋老师');
    },
  );

  test('what may be a name is told: behind a bracket, or in a long word', () => {
    expect(read('姓名\n林知夏（女）再夏秋\n').problems).toMatchObject([{ code: 'import/behind-name', values: { behind: '再夏秋' } }]);
    expect(read('姓名\n林知夏再夏秋\n').problems).toMatchObject([{ code: 'import/long-name', place: { row: 2 } }]);
  });

  test('a compound surname that was padded is one name', () => {
    expect(names('姓名\n欧阳　知夏\n')).toEqual([['欧阳知夏', undefined]]);
  });
});

test('however people are joined, none is lost without a word', () => {
  const person = fc.tuple(
    fc.constantFrom('林知夏', '许知秋', '宋禾', '再夏秋', '阿依古丽·买买提江'),
    fc.constantFrom('', '（女）', '（东湖队）', '（女，东湖队）（追授）'),
  );
  const joiner = fc.constantFrom(' ', '　', '\t', '和', '与', ' 和 ', '、', '，', ',', ';', '及', '/', '等');
  // Behind a bracket nothing at all need stand; 林知夏许知秋 is told as a long name.
  const many = fc.tuple(person, fc.array(fc.tuple(joiner, person), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(many, fc.boolean(), ([first, others], inCell) => {
      const item = [first.join(''), ...others.map(([by, one]) => by + one.join(''))].join('').replaceAll(/(?<=）)[ 　]/gu, '');
      const result = inCell ? read(`姓名;星级\n"${item}";3\n`) : read(`三星级志愿者\n宋禾\n${item}\n`, 'a.txt');
      const isTold = result.problems.length > 0 || result.blocks.some(({ unread }) => unread.length > 0);
      const found = new Set(result.rows.map(({ conferral }) => conferral.name));
      if (!isTold) for (const [name] of [first, ...others.map(([, one]) => one)]) expect(found).toContain(name);
    }),
    { numRuns: 2000 },
  );
});
