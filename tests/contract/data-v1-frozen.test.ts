/** v1 is frozen (decision 012): what a reader's program found yesterday it finds tomorrow, byte for byte. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '#files/walk.ts';
import { dataContent, writtenData } from '../fixtures/data-content.ts';

const GOLDEN = path.join(import.meta.dirname, 'golden/data-v1');
const contentDir = dataContent();
const written = writtenData(contentDir);
const files = Array.from(walk(written));

test.each(files)('%s stays as it is', async (file) => {
  await expect(fs.readFileSync(path.join(written, file), 'utf8')).toMatchFileSnapshot(path.join(GOLDEN, `${file}.golden`));
});

test('no file is gone, and none is there that nobody decided on', () => {
  expect(files.map((file) => `${file}.golden`)).toEqual(Array.from(walk(GOLDEN)));
});

test('the same content gives the same bytes whenever and wherever it is written', () => {
  const again = writtenData(contentDir);
  for (const file of files) expect(fs.readFileSync(path.join(again, file)), file).toEqual(fs.readFileSync(path.join(written, file)));
});
