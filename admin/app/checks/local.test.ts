import { expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { toFile } from '../format/entry-format.ts';
import { localProblems } from './local.ts';

const codes = (collection: CollectionName, data: Record<string, unknown>) =>
  localProblems(collection, toFile(collection, data)).map(({ code, field, blocking }) => [code, field, blocking]);

test('an empty story is told what it lacks, in the words of the catalogue, and may be saved', () => {
  const problems = localProblems('stories', toFile('stories', {}));
  expect(problems).toContainEqual(
    expect.objectContaining({ field: 'title', sentence: '缺少必填项“标题”', fix: '请填写“标题”。', blocking: 'publish' }),
  );
  expect(problems).toContainEqual(expect.objectContaining({ code: 'text/empty-body', field: '正文' }));
  expect(problems.filter(({ blocking }) => blocking === 'always')).toEqual([]);
});

test('what may never be saved is told at once, at its field', () => {
  expect(codes('stories', { summary: '请打 13812345678', body: '一<b>二</b>' })).toEqual(
    expect.arrayContaining([
      ['personal-data/found', 'summary', 'always'],
      ['text/raw-html', '正文', 'always'],
    ]),
  );
});

test('the rows in the form of a roll are no unknown key', () => {
  expect(codes('rolls', { conferrals: 'name\n林知夏\n' }).map(([code]) => code)).not.toContain('entry/unknown-key');
});

test('a collection without text lacks none', () => {
  for (const name of ['organizations', 'topics', 'settings'] as const)
    expect(codes(name, {}).map(([code]) => code)).not.toContain('text/empty-body');
});

test.each(Object.keys(COLLECTIONS) as CollectionName[])('an empty form of %s is judged without a fault', (name) => {
  expect(() => localProblems(name, toFile(name, {}))).not.toThrow();
});
