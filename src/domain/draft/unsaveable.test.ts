import { expect, test } from 'vitest';
import { readRaw, unsaveableProblems } from './unsaveable.ts';

const codes = (data: unknown, body = '') => unsaveableProblems({ data, body }).map(({ code, field }) => [code, field]);

test('personal data is found in a draft that is nothing but one field, at that field', () => {
  expect(codes({ summary: '请打 13812345678' })).toEqual([['personal-data/found', 'summary']]);
  expect(codes({ photos: [{}, { caption: '13812345678' }] })).toEqual([['personal-data/found', 'photos.2.caption']]);
});

test('a number that YAML made of a telephone number is still one', () => {
  expect(codes({ phone: 13_812_345_678 })).toEqual([['personal-data/found', 'phone']]);
  expect(codes({ focus: { x: 0.3456789012345678 } })).toEqual([]);
});

test('raw HTML and footnotes are told, in code they mean themselves', () => {
  expect(codes({}, '一<b>二</b>')).toEqual([['text/raw-html', '正文']]);
  expect(codes({}, '标准[^hours]如此。\n\n[^hours]: 出处。')).toEqual([['text/footnote', '正文']]);
  expect(codes({}, '写作 `[^1]` 的脚注，链接 [一](https://a.example/)')).toEqual([]);
});

test('data nested without end is refused before anything walks through it', () => {
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  expect(readRaw('rolls/a/roll.json', deep)).toEqual({ problem: { code: 'entry/too-deep' } });
  expect(readRaw('stories/2026/a/index.md', `---\na: ${deep}\n---\n`)).toMatchObject({ problem: { code: 'entry/unreadable' } });
  expect(readRaw('rolls/a/roll.json', '{"a":{"b":[1]}}')).toMatchObject({ value: { data: { a: { b: [1] } } } });
});

test('aliases that unfold to millions are unreadable', () => {
  const bomb = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}x]`).join('\n');
  expect(readRaw('x/index.md', `---\na0: &a0 [x]\n${bomb}\n---\n`)).toMatchObject({ problem: { code: 'entry/unreadable' } });
});
