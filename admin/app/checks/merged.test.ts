import { expect, test } from 'vitest';
import type { ToldProblem } from '../../shared/api.ts';
import { beyond, countText, merged } from './merged.ts';

const problem = (more: Partial<ToldProblem>): ToldProblem => ({
  code: 'entry/missing-field',
  sentence: '一',
  fix: '二',
  blocking: 'publish',
  ...more,
});
const missing = problem({ field: 'title' });
const elsewhere = problem({ code: 'reference/missing', field: 'organization' });
const personal = problem({ code: 'personal-data/found', blocking: 'always' });
const ranking = problem({ code: 'text/ranking', blocking: 'never' });

test('what both found is told once, what stops a save first', () => {
  expect(merged([missing], [ranking, missing, personal])).toEqual([personal, missing, ranking]);
});

test('what only the gateway can know is kept while the text changes', () =>
  expect(beyond([missing, elsewhere], [missing])).toEqual([elsewhere]));

test('the count says what is to be done', () => {
  expect(countText([missing, missing, personal, ranking])).toBe('2 处要补，1 处要改，1 处提醒');
  expect(countText([])).toBe('没有问题，可以发布');
});
