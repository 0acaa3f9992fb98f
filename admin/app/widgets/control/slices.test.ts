import { expect, test } from 'vitest';
import { mapInSlices } from './slices.ts';

/** As long as a slow name takes, many times over. */
function work(item: number): number {
  const until = performance.now() + 2;
  while (performance.now() < until);
  return item * 2;
}

test('a long list is mapped in order, and whoever types meanwhile is let in', async () => {
  let letIn = 0;
  const timer = setInterval(() => (letIn += 1));
  const items = Array.from({ length: 40 }, (_, i) => i);
  expect(await mapInSlices(items, work)).toEqual(items.map((item) => item * 2));
  clearInterval(timer);
  expect(letIn).toBeGreaterThan(3);
});
