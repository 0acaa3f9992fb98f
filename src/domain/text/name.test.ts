import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameProblems, normaliseName } from './name.ts';

describe('a name is written one way', () => {
  test.each(['·', '•', '‧', '∙', '⋅', '・', '･', '．', '.', ' · ', '　•　', '\u0387'])('with the dot %j as U+00B7', (dot) => {
    expect(normaliseName(`阿依古丽${dot}买买提`)).toBe('阿依古丽·买买提');
  });

  test('with every dot, where there are several', () => {
    expect(normaliseName('古丽•阿依‧买买提')).toBe('古丽·阿依·买买提');
  });

  test('a full stop stays in a name of Latin letters', () => {
    expect(normaliseName('J. Smith')).toBe('J. Smith');
    expect(normaliseName('Ｊ．Smith')).toBe('J.Smith');
  });

  test.each(['吴 衡', '吴　衡', '吴  衡', ' 吴　 衡　', '吴\u00A0衡'])('without the padding of %j', (written) => {
    expect(normaliseName(written)).toBe('吴衡');
  });

  test('without padding in a name of three characters, however it is spread', () => {
    expect(['王 小明', '王小　明', '王 小 明'].map(normaliseName)).toEqual(['王小明', '王小明', '王小明']);
  });

  test('but a space that may part two people stays to be seen', () => {
    expect(normaliseName('张伟　李强')).toBe('张伟 李强');
    expect(normaliseName('Maria  Lim')).toBe('Maria Lim');
  });

  test('with characters for the radicals that a PDF leaves behind', () => {
    expect(normaliseName('⺠安')).toBe('民安');
    expect(normaliseName('⻢⻰')).toBe('马龙');
    expect(normaliseName('⽅⽂')).toBe('方文');
  });

  test('with the character that a private-use code once stood for', () => {
    expect(normaliseName('刘\uE863')).toBe('刘䶮');
    expect(normaliseName('刘\uE863').codePointAt(1)).toBe(0x4dae);
    expect(normaliseName('王\uE831')).toBe('王𡗗');
  });

  test('with plain Latin letters and no invisible characters', () => {
    expect(normaliseName('Ｍａｒｉａ　Ｌｉｍ')).toBe('Maria Lim');
    expect(normaliseName('林\u200B知夏\uFEFF')).toBe('林知夏');
  });

  test.each(['𬱖江', '𠮷田', '王𪩘𪩘', '邢\u{30000}'])('%s, beyond the first plane, is left alone', (name) => {
    expect(normaliseName(name)).toBe(name);
    expect(nameProblems(name)).toEqual([]);
  });

  test('traditional characters stay as the person writes them', () => {
    expect(normaliseName('陳國華')).toBe('陳國華');
  });

  test('a name of 25 characters is a name', () => {
    const name = '阿不都克里木江·买买提吐尔逊艾力·阿卜杜热合曼尼亚孜江';
    expect(Array.from(name.replaceAll('·', ''))).toHaveLength(25);
    expect(nameProblems(name)).toEqual([]);
  });
});

describe('normalising twice is normalising once', () => {
  test('for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('for what real lists hold', () => {
    const pieces = fc.constantFrom(
      '张',
      '欧',
      '阳',
      '𠮷',
      '⺠',
      '\uE863',
      ' ',
      '　',
      '·',
      '•',
      '.',
      '．',
      '…',
      'a',
      'Ａ',
      '\u200B',
      '(',
      '（',
      '女',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const once = normaliseName(parts.join(''));
        expect(normaliseName(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a name about to be published', () => {
  test('is told how it should be written', () => {
    expect(nameProblems('吴　衡')).toEqual([{ code: 'name/not-normalised', values: { name: '吴　衡', normal: '吴衡' } }]);
  });

  test('is refused with a private-use character that nobody can look up', () => {
    expect(nameProblems('王\uF000')).toEqual([{ code: 'name/private-use', values: { name: '王\uF000' } }]);
    expect(nameProblems('王\u{F0000}')[0]?.code).toBe('name/private-use');
  });

  test('is refused with a radical that stands for no single character', () => {
    expect(nameProblems('⺀一')[0]?.code).toBe('name/not-normalised');
  });
});

describe('a character that nobody sees', () => {
  test.each(['\u202A', '\u2066', '\u034F', '\u115F', '\u180E', '\u2061', '\u{E0041}', '\u200B', '\uFEFF'])(
    '%j hides in no name',
    (hidden) => {
      expect(normaliseName(`林${hidden}知夏`)).toBe('林知夏');
      expect(nameProblems(`林${hidden}知夏`).map(({ code }) => code)).toEqual(['name/not-normalised']);
    },
  );

  test('that chooses the form of the one before it stays', () => {
    expect(nameProblems('葛\u{E0100}怀瑾')).toEqual([]);
  });
});
