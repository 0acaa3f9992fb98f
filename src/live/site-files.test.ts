import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from './pages.ts';
import { copyAssets, fileOf, SiteFiles } from './site-files.ts';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'site-files-'));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const page = (pathname: string, type: 'page' | 'endpoint'): Page => ({ pathname, route: { type } as Page['route'] });

test.each([
  ['/', 'page', 'index.html'],
  ['/stories/a', 'page', 'stories/a/index.html'],
  ['/stories/a/', 'page', 'stories/a/index.html'],
  ['/404', 'page', '404.html'],
  ['/feeds/stories.xml', 'endpoint', 'feeds/stories.xml'],
] as const)('%s (%s) is the file %s, where a build writes it', (pathname, type, file) => {
  expect(fileOf(page(pathname, type))).toBe(file);
});

test('a file that says the same is not touched; one that differs is replaced whole', () => {
  const files = new SiteFiles(root);
  files.replace('a/index.html', Buffer.from('one'));
  fs.utimesSync(path.join(root, 'a/index.html'), 1, 1);
  files.replace('a/index.html', Buffer.from('one'));
  expect(fs.statSync(path.join(root, 'a/index.html')).mtimeMs).toBe(1000);
  files.replace('a/index.html', Buffer.from('two'));
  expect(fs.readFileSync(path.join(root, 'a/index.html'), 'utf8')).toBe('two');
  expect(fs.readdirSync(path.join(root, 'a'))).toEqual(['index.html']);
  expect(files.written).toEqual(['a/index.html', 'a/index.html']);
});

test('a page that is removed leaves no empty folder, and nothing else goes', () => {
  const files = new SiteFiles(root);
  files.replace('stories/a/index.html', Buffer.from('a'));
  files.replace('stories/b/index.html', Buffer.from('b'));
  files.remove('stories/a/index.html');
  files.remove('stories/never-there/index.html');
  expect(files.list()).toEqual(['stories/b/index.html']);
  expect(fs.existsSync(path.join(root, 'stories/a'))).toBe(false);
  files.remove('stories/b/index.html');
  expect(fs.readdirSync(root)).toEqual([]);
  expect(files.removed).toEqual(['stories/a/index.html', 'stories/b/index.html']);
});

test('style sheets of a new bundle come; those that open pages ask for stay', () => {
  const [bundle, site] = [new SiteFiles(path.join(root, 'bundle')), new SiteFiles(path.join(root, 'site'))];
  site.replace('_astro/old.css', Buffer.from('old'));
  bundle.replace('_astro/new.css', Buffer.from('new'));
  copyAssets(bundle.root, site.root);
  expect(site.list().toSorted()).toEqual(['_astro/new.css', '_astro/old.css']);
});
