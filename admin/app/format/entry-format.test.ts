import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readRaw } from '#domain/draft/unsaveable.ts';
import { SCHEMAS } from '#domain/library/collections.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { fromFile, toFile } from './entry-format.ts';

const CONTENT = 'content';
const entries = fs
  .readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .map((file) => ({ file, role: fileRole(file.split(path.sep).join('/')) }))
  .flatMap(({ file, role }) => (role.kind === 'entry' ? [{ file, collection: role.collection }] : []));

test('there is content to try it on', () => expect(entries.length).toBeGreaterThan(100));

test.each(entries)('$file says the same after a form has opened and saved it', ({ file, collection }) => {
  const before = fs.readFileSync(path.join(CONTENT, file), 'utf8');
  const after = toFile(collection, fromFile(collection, before));
  const value = (text: string) => {
    const read = readRaw(file, text);
    if (!('value' in read)) throw new Error(JSON.stringify(read.problem));
    return { data: SCHEMAS[collection].parse(read.value.data), body: read.value.body.trim() };
  };
  expect(value(after)).toEqual(value(before));
});

test('what the editor typed survives: full-width, rare and combined characters, a text that looks like a date', () => {
  const typed = { title: '𠮷野・“雨”', summary: '2026-03-05', tags: ['是', 'true', '007'], body: '第一段　全角空格\n\n**注意：**请' };
  expect(fromFile('stories', toFile('stories', typed))).toEqual(typed);
});
