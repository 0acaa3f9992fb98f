import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from './cache.ts';
import { aWorkshop } from './testing/workshop.ts';

test('whoever has a file open goes on reading the old bytes while it is replaced', () => {
  const file = path.join(aWorkshop().dir, 'manifest.json');
  writeAtomically(file, 'old');
  const reader = fs.openSync(file, 'r');
  writeAtomically(file, 'a longer, newer text');
  expect(fs.readFileSync(reader, 'utf8')).toBe('old');
  fs.closeSync(reader);
  expect(fs.readFileSync(file, 'utf8')).toBe('a longer, newer text');
});

test('a write that fails leaves the old file as it was', () => {
  const file = path.join(aWorkshop().dir, 'manifest.json');
  writeAtomically(file, 'old');
  expect(() => writeAtomically(file, { not: 'bytes' } as never)).toThrow();
  expect(fs.readFileSync(file, 'utf8')).toBe('old');
});
