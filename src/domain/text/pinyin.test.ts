import { describe, expect, test } from 'vitest';
import { letterOf, nameReading, surnameReading, wordReading } from './pinyin.ts';

describe('a surname is read as a surname', () => {
  test.each([
    ['单', 'shan'],
    ['仇', 'qiu'],
    ['区', 'ou'],
    ['解', 'xie'],
    ['查', 'zha'],
    ['曾', 'zeng'],
    ['盖', 'ge'],
    ['吕', 'lv'],
    ['尉迟', 'yuchi'],
    ['万俟', 'moqi'],
    ['单于', 'chanyu'],
    ['欧阳', 'ouyang'],
  ])('%s: %s', (surname, reading) => expect(surnameReading(surname)).toBe(reading));

  test('what cannot be read has no reading, and no letter', () => {
    expect(surnameReading('𠮷')).toBeUndefined();
    expect(letterOf('𠮷')).toBeUndefined();
    expect(letterOf('Anna')).toBeUndefined();
  });
});

test.each([
  ['王', 'W'],
  ['单', 'S'],
  ['阿', 'A'],
])('%s is filed under %s', (surname, letter) => expect(letterOf(surname)).toBe(letter));

describe('a name as it is typed', () => {
  test.each([
    ['张桂梅', 'zhangguimei', 'zgm'],
    ['单雄信', 'shanxiongxin', 'sxx'],
    ['单于明', 'chanyuming', 'cym'],
    ['欧阳震华', 'ouyangzhenhua', 'oyzh'],
    ['吕布', 'lvbu', 'lb'],
    ['阿依古丽·买买提', 'ayigulimaimaiti', 'ayglmmt'],
  ])('%s: %s, %s', (name, full, initials) => expect(nameReading(name)).toEqual({ full, initials }));

  test.each(['Anna', '张A', '𠮷田', ''])('%s has none', (name) => expect(nameReading(name)).toBeUndefined());
});

describe('a word is read', () => {
  test('as a word, not as a name', () => {
    expect(wordReading('乐山市')).toEqual({ full: 'leshanshi', initials: 'lss' });
    expect(wordReading('重庆')).toEqual({ full: 'chongqing', initials: 'cq' });
  });

  test('with the Latin letters and digits that stand in it, and without its signs', () => {
    expect(wordReading('AED（1）站')?.full).toBe('aed1zhan');
    expect(wordReading('（）')).toBeUndefined();
  });
});
