import { expect, test } from 'vitest';
import { readClock } from './clock.ts';

test.each([
  ['9', '09:00'],
  ['9:00', '09:00'],
  ['９：３０', '09:30'],
  ['0900', '09:00'],
  ['930', '09:30'],
  ['9点', '09:00'],
  ['9点半', '09:30'],
  ['下午1点', '13:00'],
  ['下午 1:30', '13:30'],
  ['中午12点', '12:00'],
  ['晚上8点15分', '20:15'],
  ['24:00', '24:00'],
])('%s is %s', (written, clock) => {
  expect(readClock(written)).toBe(clock);
});

test.each(['', '25:00', '24:30', '9:60', '九点', '9:00–17:00', '上午'])('“%s” is no time', (written) => {
  expect(readClock(written)).toBeUndefined();
});
