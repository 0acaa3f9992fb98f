import { describe, expect, test } from 'vitest';
import { consent, story } from '../../../tests/fixtures/inputs.ts';
import { Story } from './story.ts';

const codes = (over: Record<string, unknown>): string[] =>
  Story.safeParse({ ...story, ...over }).error?.issues.map(({ message }) => message) ?? [];
const review = (by: string) => ({ by, on: '2026-03-01' });

describe('a story is reviewed by three people', () => {
  test('who are three', () => {
    expect(codes({ reviews: { first: review('许一'), second: review('秦二'), third: review('许一') } })).toEqual(['story/same-reviewer']);
    expect(codes({ reviews: { first: review('许一'), second: review('许一 '), third: review('严三') } })).toEqual(['story/same-reviewer']);
  });

  test('all of whom have looked', () => {
    expect(codes({ reviews: { first: review('许一'), second: review('秦二') } })).toHaveLength(1);
  });
});

describe('a reprint', () => {
  const origin = { kind: 'reprint', publisher: '河川日报', url: 'https://www.example.org/a' };

  test('names the first publisher and links to it', () => {
    expect(codes({ origin })).toEqual([]);
    for (const missing of ['publisher', 'url']) {
      expect(codes({ origin: { ...origin, [missing]: undefined } })).toEqual(['story/reprint-without-source']);
    }
  });

  test('links by http or https only', () => {
    for (const url of ['javascript:alert(1)', 'ftp://example.org/a', '/a']) expect(codes({ origin: { ...origin, url } })).not.toEqual([]);
  });

  test('is the only kind that must', () => {
    expect(codes({ origin: { kind: 'submitted' } })).toEqual([]);
  });
});

describe('a story of the deceased', () => {
  const subjects = [{ name: '林知夏', deceased: true }];

  test('rests on the consent of the family', () => {
    expect(codes({ subjects })).toEqual(['consent/family-needed']);
    expect(codes({ subjects, consent: { ...consent, givenBy: 'family' } })).toEqual([]);
  });

  test('or on another basis that is explained', () => {
    expect(codes({ subjects, consent: { ...consent, basis: 'other' } })).toContain('consent/basis-unexplained');
    expect(codes({ subjects, consent: { ...consent, basis: 'other', explanation: '烈士褒扬条例' } })).toEqual([]);
  });
});

test('a story is about somebody, in at least one service field', () => {
  expect(codes({ subjects: [] })).not.toEqual([]);
  expect(codes({ fields: [] })).not.toEqual([]);
});
