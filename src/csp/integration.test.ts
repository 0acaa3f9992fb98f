import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, inlineScripts, partnerOrigins, scriptsOf } from './integration.ts';

const PAGE = [
  '<script>boot()</script>',
  '<script type="application/ld+json">{"a":1}</script>',
  '<script type="module" src="/_astro/a.js"></script>',
  '<script data-src="x">other()</script>',
].join('\n');

test('scripts in the text of a page count; files and JSON-LD do not', () => {
  expect(inlineScripts(PAGE)).toEqual(['boot()', 'other()']);
});

test('a hash is what a browser computes', () => {
  expect(hashOf("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
  expect(hashOf('字')).toBe(`sha256-${createHash('sha256').update('字', 'utf8').digest('base64')}`);
});

test('the same script on many pages is one hash, named after the first page', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'csp-'));
  for (const name of ['b', 'a', 'a/c']) {
    fs.mkdirSync(path.join(dir, name), { recursive: true });
    fs.writeFileSync(path.join(dir, name, 'index.html'), '<script>boot()</script>');
  }
  expect([...scriptsOf(dir)]).toEqual([[hashOf('boot()'), path.join('a', 'c', 'index.html')]]);
  fs.rmSync(dir, { recursive: true });
});

test('the partners of the search are all that a page may ask beside its own site', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'partners-'));
  const settings = JSON.parse(fs.readFileSync('content/settings/site.json', 'utf8')) as object;
  fs.mkdirSync(path.join(root, 'settings'));
  const write = (more: object) => fs.writeFileSync(path.join(root, 'settings/site.json'), JSON.stringify({ ...settings, ...more }));
  write({});
  expect(partnerOrigins(root)).toEqual([]);
  write({ search: { partners: [{ name: '邻省', url: 'https://honors.example.org/sub' }] } });
  expect(partnerOrigins(root)).toEqual(['https://honors.example.org']);
  fs.rmSync(root, { recursive: true });
});
