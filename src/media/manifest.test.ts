import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Photo } from '#domain/photo/photo.ts';
import { photoView, saveManifest, type ManifestEntry } from './manifest.ts';
import { aWorkshop } from './testing/workshop.ts';

const aPhoto = (photo: Partial<Photo> = {}): Photo => ({
  file: 'a.jpg',
  alt: '队员在搬运物资',
  caption: '3 月 5 日，队员在仓库',
  credit: '张三',
  rights: 'press',
  ...photo,
});

const anEntry = (entry: Partial<ManifestEntry> = {}): ManifestEntry => ({
  hash: '0123456789abcdef',
  width: 1200,
  height: 800,
  widths: [480, 960, 1200],
  colour: '#c0ffee',
  stamp: 'v1-1-1',
  ...entry,
});

beforeEach(() => {
  vi.stubEnv('CACHE_DIR', path.join(aWorkshop().root, 'cache'));
  return () => vi.unstubAllEnvs();
});

test('a page gets addresses by content, words from the story and the rights in words', () => {
  saveManifest({ 'stories/s-1/a.jpg': anEntry() });
  expect(photoView('stories', 's-1', aPhoto())).toEqual({
    alt: '队员在搬运物资',
    caption: '3 月 5 日，队员在仓库',
    credit: '张三',
    rights: '可供媒体刊用，请署名',
    width: 1200,
    height: 800,
    colour: '#c0ffee',
    avif: '/media/0123456789abcdef-480.avif 480w, /media/0123456789abcdef-960.avif 960w, /media/0123456789abcdef-1200.avif 1200w',
    webp: '/media/0123456789abcdef-480.webp 480w, /media/0123456789abcdef-960.webp 960w, /media/0123456789abcdef-1200.webp 1200w',
    fallback: '/media/0123456789abcdef-960.webp',
    share: '/media/0123456789abcdef-share.jpg',
  });
});

test('a small picture falls back to its own width', () => {
  saveManifest({ 'stories/s-1/a.jpg': anEntry({ width: 300, widths: [300] }) });
  expect(photoView('stories', 's-1', aPhoto()).fallback).toBe('/media/0123456789abcdef-300.webp');
});

test('a photo that has not been made yet says which and what to run', () => {
  expect(() => photoView('homes', 'h-1', aPhoto())).toThrow(/homes\/h-1\/a\.jpg.*npm run photos/);
});

test('a preview that goes on running sees a photo as soon as it is made', () => {
  saveManifest({});
  expect(() => photoView('stories', 's-1', aPhoto())).toThrow();
  saveManifest({ 'stories/s-1/a.jpg': anEntry() });
  expect(photoView('stories', 's-1', aPhoto()).width).toBe(1200);
});
