import { describe, expect, test } from 'vitest';
import { sentences } from './sentences.ts';

describe('a paragraph is read sentence by sentence', () => {
  test('at 。！？ and their repetitions', () => {
    expect(sentences('他来了。谁？！快走！')).toEqual(['他来了。', '谁？！', '快走！']);
  });

  test('a closing quotation mark stays with its sentence', () => {
    expect(sentences('她说：“我来。”说完就走了。（完。）')).toEqual(['她说：“我来。”', '说完就走了。', '（完。）']);
  });

  test('line breaks of the source are no pauses', () => {
    expect(sentences('  志愿者\n  来了 ')).toEqual(['志愿者 来了']);
  });

  test('a paragraph of marks alone is not read', () => {
    expect(sentences('……')).toEqual([]);
    expect(sentences('  ')).toEqual([]);
  });

  test('decimal points and addresses do not end a sentence', () => {
    expect(sentences('共 3.5 小时，见 example.org。')).toEqual(['共 3.5 小时，见 example.org。']);
  });

  test('a long sentence is read clause by clause, none longer than an engine reads', () => {
    const clause = `${'志愿服务'.repeat(10)}，`;
    const read = sentences(`${clause.repeat(9)}完。`);
    expect(read.every((part) => part.length <= 120)).toBe(true);
    expect(read.join('')).toBe(`${clause.repeat(9)}完。`);
    expect(read.length).toBeLessThan(9);
  });

  test('a text without any stop is cut between characters, rare ones included', () => {
    const names = '𬱖'.repeat(200);
    const read = sentences(names);
    expect(read.join('')).toBe(names);
    expect(read.every((part) => part.isWellFormed())).toBe(true);
  });
});
