import { describe, expect, test } from 'vitest';
import { story } from '../../../tests/fixtures/inputs.ts';
import { creditLine } from './credit-line.ts';
import { namesIn } from './credits.ts';
import { Reviews, reviewedTwice } from './reviews.ts';

const printed = (...parts: Parameters<typeof creditLine>): string[] => creditLine(...parts).map(({ label, value }) => `${label} ${value}`);

describe('the credit line', () => {
  test('names who wrote and who reviewed, and when', () => {
    expect(printed({ ...story.credits, photographers: ['林望舒', '程见微'] }, story.reviews)).toEqual([
      '作者 许记者',
      '摄影 林望舒、程见微',
      '一审 许一 2026年3月1日',
      '二审 秦二 2026年3月1日',
      '三审 严三 2026年3月1日',
    ]);
  });

  test('can be read before it is finished', () => {
    expect(printed({}, {})).toEqual([]);
    expect(printed({ authors: ['许记者'] }, { first: { by: '许一' } })).toEqual(['作者 许记者', '一审 许一']);
  });
});

describe('names that are typed into it', () => {
  test.each([
    ['张三、李四', ['张三', '李四']],
    ['张三,李四，王五；赵六\n', ['张三', '李四', '王五', '赵六']],
    [' 吴　衡 、J. Smith', ['吴衡', 'J. Smith']],
    ['阿依古丽.买买提、𬱖', ['阿依古丽·买买提', '𬱖']],
    ['张三、张三', ['张三']],
    ['、 ，', []],
  ])('%j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('three reviews by three people', () => {
  test('are told apart as soon as one name stands twice', () => {
    expect(reviewedTwice({ first: { by: '许一' }, third: { by: ' 许一' } })).toBe(true);
    expect(reviewedTwice({ first: { by: '许一' }, second: { by: '秦二' } })).toBe(false);
  });

  test('not yet signed are nobody twice', () => {
    expect(reviewedTwice({ first: { by: '' }, second: {}, third: { by: ' ' } })).toBe(false);
  });

  test('are refused when they are finished', () => {
    const { first, second } = story.reviews;
    expect(Reviews.safeParse({ first, second, third: second }).error?.issues.map(({ message }) => message)).toEqual([
      'story/same-reviewer',
    ]);
  });
});
