import { expect, test } from 'vitest';
import { correction } from '../../../tests/fixtures/inputs.ts';
import { Correction } from './correction.ts';

test('a correction says what was wrong, what is right and why', () => {
  expect(Correction.safeParse(correction).success).toBe(true);
  for (const missing of ['was', 'is', 'reason', 'date', 'kind']) {
    expect(Correction.safeParse({ ...correction, [missing]: undefined }).success, missing).toBe(false);
  }
});
