import { describe, expect, test } from 'vitest';
import { aCitableRoll, AN_EDITION, A_PLATFORM, readOn, TODAY } from '../testing/citable.ts';
import { spell, splitAtReadingDay, UNREAD } from './reading-day.ts';
import { citeRoll } from './roll-citation.ts';

const cite = (over = {}, edition = AN_EDITION) => citeRoll(aCitableRoll(over), edition, A_PLATFORM);

describe('the day of reading', () => {
  test('is put where each form has it, and nowhere else, even if the roll was published that day', () => {
    const { sentence: text, reference, programs } = cite({}, { version: 1, publishedOn: TODAY });
    for (const each of [text, reference, ...programs.map((one) => one.text)]) {
      expect(each.spelling).toBeDefined();
      expect(readOn(each, '2027-01-09').split(spell(TODAY, each.spelling!))).toHaveLength(2);
    }
  });

  test('is found behind a title that looks like it', () => {
    expect(readOn(cite({ title: `名单 ${UNREAD}` }).reference, TODAY)).toContain(`名单 ${UNREAD}：`);
  });

  test('is missing where no text asks for one', () => {
    expect(splitAtReadingDay('无日期', 'iso')).toEqual({ before: '无日期', after: '' });
  });

  test.each([
    ['chinese', '2026年8月1日'],
    ['iso', '2026-08-01'],
    ['slashes', '2026/08/01'],
    ['numbers', '2026, 8, 1'],
  ] as const)('is spelled %s as %s', (spelling, text) => {
    expect(spell(TODAY, spelling)).toBe(text);
  });
});
