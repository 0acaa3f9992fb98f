import { expect, test } from 'vitest';
import { everySoOften } from './progress.ts';

/** What is printed when `count` photos take `each` milliseconds. */
function printed(count: number, each: number): number[] {
  const lines: number[] = [];
  let clock = 0;
  const done = everySoOften(
    count,
    (at) => lines.push(at),
    () => clock,
  );
  for (let photo = 0; photo < count; photo++) {
    clock += each;
    done();
  }
  return lines;
}

test('slow photos are told once a second', () => expect(printed(6, 400)).toEqual([3, 6]));
test('quick photos are told by fifties', () => expect(printed(120, 1)).toEqual([50, 100]));
test('without a clock of its own it uses that of the machine', () => expect(() => everySoOften(1, () => {})()).not.toThrow());
