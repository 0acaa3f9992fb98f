import { expect, test } from 'vitest';
import { coalesce } from './coalesce.ts';

test('who asks while it runs gets a run that began after the question; all who wait share it', async () => {
  let [world, runs] = [0, 0];
  const seen: number[] = [];
  const refresh = coalesce(async () => {
    runs++;
    const looked = world;
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push(looked);
  });
  const first = refresh();
  world = 1;
  await Promise.all([refresh(), refresh(), refresh()]);
  await first;
  expect([seen, runs]).toEqual([[0, 1], 2]);
});

test('a run that fails tells those who asked for it, and the next one starts anew', async () => {
  let broken = true;
  const refresh = coalesce(async () => {
    if (broken) throw new Error('坏了');
  });
  const first = refresh();
  broken = false;
  await expect(first).rejects.toThrow('坏了');
  await refresh();
});
