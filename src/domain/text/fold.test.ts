import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import table from 'opencc-js/dict/TSCharacters';
import traditional from './traditional.json' with { type: 'json' };
import { fold, foldName } from './fold.ts';

describe('what a search compares', () => {
  test.each([
    ['width', 'ＡＥＤ', 'aed'],
    ['case', 'AED', 'aed'],
    ['traditional characters', '紅十字志願者', '红十字志愿者'],
    ['a radical out of a PDF', '人⺠', '人民'],
    ['a Kangxi radical', '⼈民', '人民'],
    ['a private-use character of old fonts', '刘\uE863', '刘䶮'],
    ['a variation selector', '葛\u{E0100}城', '葛城'],
    ['an invisible character', '张\u200B伟', '张伟'],
    ['a character beyond the first plane', '𬱖江', '𬱖江'],
    ['a traditional one beyond the first plane', '𫗋', '𫗋'],
  ])('has one writing, whatever the %s', (_, written, folded) => expect(fold(written)).toBe(folded));

  test('keeps punctuation and spaces: they part what stands on their sides', () => {
    expect(fold('志愿，服务 2024 年')).toBe('志愿，服务 2024 年'.normalize('NFKC'));
  });

  test('variant characters are other characters', () => expect(fold('郞')).not.toBe(fold('郎')));

  test('folding twice is folding once, for any text at all', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from(traditional.from)) }));
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
        expect(foldName(foldName(any))).toBe(foldName(any));
      }),
      { numRuns: 2000 },
    );
  });

  test('every character of the present OpenCC table is folded to what it means there', () => {
    const pairs = table.split('|').map((line) => line.split(' ') as [string, string]);
    expect(pairs.filter(([from, to]) => fold(from) !== fold(to))).toEqual([]);
  });
});

describe('a name', () => {
  test.each(['阿依古丽·买买提', '阿依古丽•买买提', '阿依古丽 买买提', '阿依古丽买买提', '阿依古麗．買買提', '阿依古丽　・　买买提'])(
    'written %s is one name',
    (written) => expect(foldName(written)).toBe('阿依古丽买买提'),
  );

  test.each([
    ['吴　衡', '吴衡'],
    ['Maria  Lim', 'marialim'],
    ['J. Smith', 'j.smith'],
  ])('written %s is compared as %s', (written, folded) => expect(foldName(written)).toBe(folded));
});
