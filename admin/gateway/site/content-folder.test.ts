import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeContent } from './content-folder.ts';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'content-folder-'));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const bytes = (text: string): Buffer => Buffer.from(text);
const all = (): string[] => fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();

test('files come, change and go with the folders that they leave empty', () => {
  writeContent(root, [
    { path: 'stories/2026/a/index.md', bytes: bytes('a') },
    { path: 'pages/about/index.md', bytes: bytes('b') },
  ]);
  writeContent(root, [
    { path: 'stories/2026/a/index.md', bytes: null },
    { path: 'pages/about/index.md', bytes: bytes('c') },
  ]);
  expect(all()).toEqual(['pages', 'pages/about', 'pages/about/index.md']);
  expect(fs.readFileSync(path.join(root, 'pages/about/index.md'), 'utf8')).toBe('c');
});

test('a file that says the same keeps its time: nothing is rendered or indexed for it again', () => {
  const file = path.join(root, 'a.json');
  writeContent(root, [{ path: 'a.json', bytes: bytes('{}') }]);
  fs.utimesSync(file, 1, 1);
  writeContent(root, [{ path: 'a.json', bytes: bytes('{}') }]);
  expect(fs.statSync(file).mtimeMs).toBe(1000);
});

test('taking away what is not there is no fault', () => {
  expect(() => writeContent(root, [{ path: 'stories/2026/never/index.md', bytes: null }])).not.toThrow();
});

test.each([
  '../outside.md',
  'stories/../../outside.md',
  '/etc/passwd',
  'stories//a.md',
  '.git/config',
  'stories/.hidden/a.md',
  'stories\\..\\a.md',
])('a path that leads elsewhere is refused before anything is written: %s', (file) => {
  expect(() => writeContent(root, [{ path: file, bytes: bytes('x') }])).toThrow('not a path of the content');
  expect(all()).toEqual([]);
});
