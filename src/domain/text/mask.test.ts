import { describe, expect, test } from 'vitest';
import { maskName, surnameOf } from './mask.ts';

describe('a name partly hidden', () => {
  test.each([
    ['张伟', '张*'],
    ['李小明', '李*明'],
    ['欧阳华', '欧阳*'],
    ['欧阳文华', '欧阳*华'],
    ['欧阳', '欧*'],
    ['司马青云', '司马*云'],
    ['赵钱孙李', '赵**李'],
    ['张', '张'],
    ['', ''],
    ['阿依古丽·买买提', '阿***·买**'],
  ])('%s → %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test('counts characters as a reader does, not units of UTF-16', () => {
    expect(maskName('𠮷田')).toBe('𠮷*');
    expect(maskName('王𪩘𬱖')).toBe('王*𬱖');
    expect(maskName('葛\u{E0100}城')).toBe('葛\u{E0100}*');
  });

  test('knows a compound surname only where something follows it', () => {
    expect(surnameOf('诸葛明')).toBe('诸葛');
    expect(surnameOf('诸葛')).toBe('诸');
  });
});
