import { describe, expect, test } from 'vitest';
import { aHome } from '../../../tests/fixtures/builders.ts';
import { home, organization, photo, roll, scheme, story } from '../../../tests/fixtures/inputs.ts';
import { SCHEMAS } from '../library/collections.ts';
import type { CollectionName } from '../form/meta.ts';
import { problemsFromZod } from './from-zod.ts';
import { format, placed } from './problem.ts';

function problemsOf(collection: CollectionName, input: unknown) {
  const { error } = SCHEMAS[collection].safeParse(input);
  return error ? problemsFromZod(error, SCHEMAS[collection], input) : [];
}

/** The one problem of an input, as it is printed. */
function told(collection: CollectionName, input: unknown): string {
  const problems = problemsOf(collection, input);
  expect(problems).toHaveLength(1);
  return format(placed('f', problems[0]!));
}

describe('what an editor reads about a field', () => {
  test('that is missing', () => {
    expect(told('stories', { ...story, title: undefined })).toBe('entry/missing-field: f · 字段 title\n  缺少必填项“标题”。请填写“标题”。');
    expect(told('stories', { ...story, title: null })).toContain('entry/missing-field');
    expect(told('organizations', { ...organization, kind: undefined })).toContain('entry/missing-field: f · 字段 kind');
  });

  test('that nobody knows, at the top and inside a list', () => {
    expect(told('stories', { ...story, idCard: 'x' })).toContain('entry/unknown-key: f · 字段 idCard\n  出现不认识的项目“idCard”');
    expect(told('stories', { ...story, photos: [{ ...photo, gps: 1 }] })).toContain('字段 photos.1.gps');
  });

  test('whose date does not exist, with the date', () => {
    expect(told('stories', { ...story, publishedOn: '2026-02-30' })).toContain('“发布日期”不是存在的日期：2026-02-30');
    expect(told('organizations', { ...organization, founded: '2019-02-30' })).toContain('“成立时间”不是存在的日期：2019-02-30');
  });

  test('whose choice is not offered, with what is', () => {
    expect(told('rolls', { ...roll, stage: '未定' })).toContain(
      'entry/not-an-option: f · 字段 stage\n  “阶段”不在可选范围内。可选：草稿、公示、已确定。',
    );
  });

  test('whose list item is not offered, counted from one', () => {
    expect(told('stories', { ...story, fields: ['first-aid', 'cooking'] })).toContain('字段 fields.2');
  });

  test('of the wrong type, in Chinese', () => {
    expect(told('stories', { ...story, title: 5 })).toContain('“标题”应为文字');
    expect(told('rolls', { ...roll, year: '2025' })).toContain('“评定年度”应为数字');
    expect(told('rolls', { ...roll, year: 2025.5 })).toContain('“评定年度”应为整数');
    expect(told('stories', { ...story, photos: {} })).toContain('“照片”应为列表');
    expect(told('stories', { ...story, origin: '制发' })).toContain('“来源”应为一组项目');
    expect(told('stories', { ...story, sample: '是' })).toContain('“示例数据”应为是或否');
  });

  test('that is too short or too long, and a number out of range', () => {
    expect(told('stories', { ...story, title: ' ' })).toContain('entry/too-short: f · 字段 title');
    expect(told('stories', { ...story, title: '长'.repeat(61) })).toContain('“标题”太长。最多 60。');
    expect(told('stories', { ...story, subjects: [] })).toContain('“人物”太短或为空');
    expect(told('rolls', { ...roll, year: 1066 })).toContain('entry/out-of-range: f · 字段 year\n  “评定年度”超出允许的范围。至少 1990。');
    expect(told('rolls', { ...roll, year: 20_025 })).toContain('最多 2100');
  });

  test('whose writing is wrong, with the hint of the form', () => {
    expect(told('organizations', { ...organization, numberPrefix: 'hz' })).toContain('2–6 位大写字母或数字');
    expect(told('organizations', { ...organization, website: 'www.example.org' })).toContain('以 https:// 或 http:// 开头的完整网址');
    expect(told('stories', { ...story, organization: '河川' })).toMatch(/“所属红十字会”的写法不正确。\p{Script=Han}/u);
  });
});

describe('what the law asks for has words of its own', () => {
  test('no consent', () => {
    const problems = problemsOf('stories', { ...story, consent: undefined });
    expect(problems).toMatchObject([{ code: 'consent/missing', field: 'consent' }]);
  });

  test('a photo without credit is named by its file, whether the credit is absent or empty', () => {
    for (const credit of [undefined, '', '  ']) {
      expect(told('stories', { ...story, photos: [{ ...photo, credit }] })).toContain('照片“cover.jpg”没有署名');
    }
  });
});

describe('rules between fields keep their code and place', () => {
  test('of a roll', () => {
    expect(problemsOf('rolls', { ...roll, scheme: undefined })).toMatchObject([{ code: 'roll/scheme-missing', field: 'scheme' }]);
  });

  test('of a list inside', () => {
    const levels = [...scheme.levels.slice(0, 1), { ...scheme.levels[1]!, hours: 50 }];
    expect(problemsOf('schemes', { ...scheme, levels })).toMatchObject([{ code: 'scheme/hours-not-rising', field: 'levels' }]);
  });

  test('of an object inside', () => {
    const coordinate = { longitude: 30, latitude: 120, datum: 'GCJ-02' };
    expect(problemsOf('homes', { ...home, coordinate })).toMatchObject([{ code: 'home/coordinate-outside', field: 'coordinate' }]);
    expect(aHome({ coordinate: { longitude: 120, latitude: 30, datum: 'GCJ-02' } }).coordinate?.latitude).toBe(30);
  });
});

test('an entry that is no record at all is told in words', () => {
  expect(told('stories', '只有一行字')).toContain('“资料区”应为一组项目');
});
