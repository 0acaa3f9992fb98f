import { describe, expect, test } from 'vitest';
import { readJson, readMarkdown } from './front-matter.ts';
import { withoutBlanks, writeEntry } from './write-entry.ts';

describe('what an editor left empty', () => {
  test('is not written at all: texts, lists, groups, texts of a list', () => {
    const form = { title: '雨夜', subtitle: '', tags: ['', '救援', null], topics: [], origin: { url: ' ' }, focus: null };
    expect(withoutBlanks(form)).toEqual({ title: '雨夜', tags: ['救援'] });
  });

  test('keeps its place in a list of groups, so that the second photo stays the second', () => {
    expect(withoutBlanks({ photos: [{ file: '' }, { file: 'a.jpg' }] })).toEqual({ photos: [{}, { file: 'a.jpg' }] });
  });

  test('is not confused with a no or a nought', () => {
    expect(withoutBlanks({ sample: false, order: 0 })).toEqual({ sample: false, order: 0 });
  });

  test('leaves spaces inside a text alone', () => {
    expect(withoutBlanks({ note: '第一行\n  第二行 ' })).toEqual({ note: '第一行\n  第二行 ' });
  });
});

describe('an entry written by the form', () => {
  const data = { title: '名：“雨” - 夜', division: '330000', publishedOn: '2026-03-05', tags: ['𫖮', 'yes', '12'] };

  test('is read back without a change', () => {
    const body = '第一段。\n\n第二段。';
    expect(readMarkdown(writeEntry('stories', { data, body }))).toEqual({ value: { data, body: `\n${body}\n` } });
    expect(readJson(writeEntry('organizations', { data, body: '' }))).toEqual({ value: { data, body: '' } });
  });

  test('has its keys in the order of the schema, also inside lists, however the form held them', () => {
    const form = { photos: [{ credit: '周', file: 'a.jpg' }], extra: 1, title: '一' };
    expect(writeEntry('stories', { data: form, body: '文' })).toBe(
      '---\ntitle: 一\nphotos:\n  - file: a.jpg\n    credit: 周\nextra: 1\n---\n\n文\n',
    );
  });

  test('may be nothing yet', () => expect(writeEntry('stories', { data: {}, body: '' })).toBe('---\n---\n'));
});
