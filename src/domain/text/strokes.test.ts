import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStrokes, strokesOf } from './strokes.ts';

describe('strokes are counted as in the mainland', () => {
  test.each([
    ['丁', 2],
    ['万', 3],
    ['王', 4],
    ['邓', 4],
    ['阮', 6],
    ['陈', 7],
    ['张', 7],
    ['郑', 8],
    ['赵', 9],
    ['黄', 11],
    ['魏', 17],
  ])('%s has %i', (character, count) => expect(strokesOf(character)).toBe(count));

  test('a character of another plane is counted too, a letter and what nobody counted have none', () => {
    expect(strokesOf('𬭎')).toBe(12);
    expect(strokesOf('𫖮')).toBe(12);
    expect(strokesOf('A')).toBeUndefined();
    expect(strokesOf('·')).toBeUndefined();
    expect(strokesOf('𠮷')).toBeUndefined();
  });
});

describe('order by strokes', () => {
  const sorted = (text: string) => Array.from(text).toSorted(compareStrokes).join('');

  /** As lists of delegates print them: 丁于马王卢叶田冯… */
  test('fewer strokes come first', () => {
    expect(sorted('魏谢黄徐赵郑陈朱叶王马丁')).toBe('丁马王叶朱陈郑赵徐黄谢魏');
  });

  test.each([
    ['four strokes: 一 before 丿 before 丶 before 乛', '方邓毛王', '王毛方邓'],
    ['six strokes: 横 竖 撇 点 折', '阮江任吕毕', '毕吕任江阮'],
    ['seven strokes', '张陈沈何吴李', '李吴何沈张陈'],
    ['eight strokes', '孟郑周林', '林周郑孟'],
    ['the same first stroke: the second decides', '王韦尤', '王韦尤'],
  ])('%s', (_, given, wanted) => expect(sorted(given)).toBe(wanted));

  test('a character outside the table follows those of as many strokes', () => {
    expect(sorted('𬭎程𫖮')).toBe(`程${['𬭎', '𫖮'].toSorted(new Intl.Collator('zh-u-co-stroke').compare).join('')}`);
  });

  test('Han comes before other scripts', () => expect(sorted('B王A·')).toBe('王AB·'));

  test('any characters have one order, whichever way they are handed in', () => {
    const character = fc.oneof(
      fc.constantFrom(...Array.from('王陈郑阮𬭎𫖮䶮㛃龘𠮷挼A·ü')),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(character, { minLength: 3, maxLength: 12 }), (all) => {
        expect(all.toSorted(compareStrokes)).toEqual(all.toReversed().toSorted(compareStrokes));
      }),
    );
  });
});
