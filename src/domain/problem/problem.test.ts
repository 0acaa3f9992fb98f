import { describe, expect, test } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import { describe as tell, format, isError, placed } from './problem.ts';

describe('a problem as a terminal prints it', () => {
  test('has its code, its place, its sentence and its fix', () => {
    const problem = placed('rolls/a/conferrals.csv', {
      code: 'roll/authority',
      row: 12,
      field: 'star',
      values: { level: '县级', max: 3, star: 4 },
    });
    expect(format(problem)).toBe(
      'roll/authority: rolls/a/conferrals.csv · 第 12 行 · 字段 star\n  县级红十字会最高可评3星；这一行为4星。请改星级，或改由上级红十字会发布。',
    );
  });

  test('names the line of a text', () => {
    expect(format(placed('a.md', { code: 'entry/no-front-matter', line: 1 }))).toContain('a.md · 第 1 行\n');
  });

  test('never ends a sentence twice', () => {
    expect(format(placed('a', { code: 'entry/bad-format', values: { label: '网址', hint: '写全。' } }))).not.toContain('。。');
  });

  test('shows a hole that nothing fills instead of hiding it', () => {
    expect(tell(placed('a', { code: 'reference/missing' })).sentence).toContain('{target}');
  });

  test('never lets a value be read as a template', () => {
    const problem = placed('a', { code: 'entry/unknown-key', values: { key: '{label}' } });
    expect(tell(problem).sentence).toBe('出现不认识的项目“{label}”');
  });
});

test('a warning does not stop the build, an error does', () => {
  expect(isError(placed('a', { code: 'photo/unused-file' }))).toBe(false);
  expect(isError(placed('a', { code: 'consent/missing' }))).toBe(true);
});

describe('every entry of the catalogue', () => {
  test.each(Object.entries(CATALOGUE))('%s has a sentence and a fix in Chinese', (_, { sentence, fix }) => {
    expect(sentence).toMatch(/\p{Script=Han}/u);
    expect(sentence).not.toMatch(/。$/u);
    expect(fix).toMatch(/\p{Script=Han}|\{\w+\}/u);
  });
});
