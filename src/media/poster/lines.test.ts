import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTitle } from './fit.ts';
import { balanceLines, fillLines, wholeSentences, widthOf } from './lines.ts';

const NEVER_FIRST = /^[、。，！？；：）》」』”’…—·]/u;
const NEVER_LAST = /[（《「『“‘]$/u;
const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

describe('a title', () => {
  test('breaks between words into lines of like length', () => {
    expect(balanceLines('讲到第三展厅，她会停一下', 9)).toEqual(['讲到第三展厅，', '她会停一下']);
  });

  test('keeps a number with what it counts', () => {
    expect(balanceLines('十八层的三十四段楼梯', 7)).toEqual(['十八层的', '三十四段楼梯']);
  });

  test('tears no name of a person, also one with a dot', () => {
    const title = '供水工程师叶尔江·托列根的三次出发';
    const name = '叶尔江·托列根';
    for (let column = 8; column < 18; column += 1) {
      expect(balanceLines(title, column, [name]).join('|'), String(column)).toContain(name);
    }
  });

  test('keeps words of another alphabet and years whole', () => {
    expect(balanceLines('他把AED背进了2025年的雪山', 5).join('|')).toMatch(/AED.*2025/u);
  });

  test('counts a character beyond the BMP as one', () => {
    expect(widthOf('𬱖𠮷')).toBe(2);
    expect(balanceLines('𬱖𬱖𬱖𬱖', 2)).toEqual(['𬱖𬱖', '𬱖𬱖']);
  });

  test('of sixty characters stands in its room, in a smaller size', () => {
    const room = { width: 912, height: 330, leading: 1.3, steps: [[96, 1], [72, 2], [54, 4], [48, 5]] as const }; // prettier-ignore
    expect(fitTitle('走廊里的两把椅子', [], room)).toMatchObject({ size: 96, lines: ['走廊里的两把椅子'] });
    const long = fitTitle('三'.repeat(60), [], room);
    expect(long.size).toBeLessThan(96);
    expect(long.lines.length * long.size * 1.3).toBeLessThanOrEqual(330);
    expect(long.lines.every((line) => widthOf(line) * long.size <= 912)).toBe(true);
  });
});

/** Words with at most one mark before and two behind, so that each fits into a line together with its marks. */
const word = fc.constantFrom('志愿者', '在', '山路上', '走了三天的', '三十四', '段', '用AED', '于2025年', '𬱖河', '叶尔江·托列根', ' ');
const marked = fc.tuple(fc.constantFrom('', '', '“', '《', '（'), word, fc.constantFrom('', '', '，', '。”', '》', '——', '……', '、'));
const text = fc
  .array(marked, { minLength: 1, maxLength: 20 })
  .map((parts) => parts.flat().join('').trim())
  .filter((each) => each !== '');

test('no line begins with a closing mark or ends with an opening one, none is too wide, nothing is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 14, max: 30 }), (words, column) => {
      for (const lines of [balanceLines(words, column), fillLines(words, column)]) {
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(words));
        for (const line of lines.slice(1)) expect(line).not.toMatch(NEVER_FIRST);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(NEVER_LAST);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(column);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a summary', () => {
  const summary = '他登记入库十七年。那年春天，电话来过一次。后来他年龄到了，从库里退了出来。';

  test('ends with a sentence where one ends in the room', () => {
    expect(wholeSentences(summary, 21, 1)).toEqual(['他登记入库十七年。那年春天，电话来过一次。']);
    expect(wholeSentences(summary, 12, 2)).toEqual(['他登记入库十七年。那年春', '天，电话来过一次。']);
  });

  test('is cut with an ellipsis where not even one sentence fits', () => {
    const [first, last] = wholeSentences('一'.repeat(40), 10, 2);
    expect(first).toBe('一'.repeat(10));
    expect(last).toBe(`${'一'.repeat(9)}…`);
  });

  test('is left out rather than shown as half a line', () => {
    expect(wholeSentences('一'.repeat(40), 10, 1)).toEqual([]);
    expect(wholeSentences(summary, 21, 0)).toEqual([]);
  });
});
