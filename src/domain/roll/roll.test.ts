import { describe, expect, test } from 'vitest';
import { notice, roll } from '../../../tests/fixtures/inputs.ts';
import { noticeLength, noticeState } from './notice.ts';
import { isPublished, Roll } from './roll.ts';

const codes = (over: Record<string, unknown>): string[] =>
  Roll.safeParse({ ...roll, ...over }).error?.issues.map(({ message }) => message) ?? [];

describe('a roll', () => {
  test('of stars names its scheme; another kind need not', () => {
    expect(codes({ scheme: undefined })).toEqual(['roll/scheme-missing']);
    expect(codes({ scheme: undefined, kind: 'commendation' })).toEqual([]);
  });

  test('called 表彰 names the approval it rests on, or its document number', () => {
    const award = { kind: 'official-award', scheme: undefined };
    expect(codes(award)).toEqual(['roll/official-award-basis']);
    expect(codes({ ...award, awardBasis: '省委组织部批准' })).toEqual([]);
    expect(codes({ ...award, documentNumber: '云红〔2026〕3号' })).toEqual([]);
  });

  test('on public notice tells its dates and how to object', () => {
    expect(codes({ stage: 'notice', decidedOn: undefined })).toEqual(['notice/missing']);
    expect(codes({ stage: 'notice', decidedOn: undefined, notice })).toEqual([]);
  });

  test('that is final has a day of decision', () => {
    expect(codes({ decidedOn: undefined })).toEqual(['roll/decision-missing']);
  });

  test('that is final tells what came of its notice, and was decided after it closed', () => {
    const outcome = '公示期间未收到异议。';
    expect(codes({ notice })).toEqual(['notice/outcome-missing']);
    expect(codes({ notice: { ...notice, outcome } })).toEqual([]);
    expect(codes({ notice: { ...notice, outcome }, decidedOn: '2026-02-07' })).toEqual(['notice/decided-before-it-closed']);
  });

  test('may be a draft without dates of notice and decision; then it is not public', () => {
    expect(codes({ stage: 'draft', decidedOn: undefined })).toEqual([]);
    expect(isPublished({ stage: 'draft' })).toBe(false);
    expect(isPublished({ stage: 'notice' })).toBe(true);
  });

  test('is made by one person and approved by another', () => {
    expect(codes({ approvedBy: '何经办' })).toEqual(['roll/same-person-twice']);
    expect(codes({ approvedBy: ' 何经办 ' })).toEqual(['roll/same-person-twice']);
  });

  test('rests on a basis for publication', () => {
    expect(Roll.safeParse({ ...roll, consent: undefined }).success).toBe(false);
  });
});

describe('a public notice', () => {
  test('ends no earlier than it opens', () => {
    const outcome = '公示期间未收到异议。';
    expect(codes({ notice: { ...notice, outcome, closes: '2026-02-01' } })).toEqual(['notice/ends-before-it-opens']);
    expect(codes({ notice: { ...notice, outcome, closes: notice.opens } })).toEqual([]);
  });

  test.each([
    ['2026-02-01', { kind: 'not-yet-open', opensIn: 1 }],
    ['2026-02-02', { kind: 'open', daysLeft: 7 }],
    ['2026-02-08', { kind: 'open', daysLeft: 1 }],
    ['2026-02-09', { kind: 'closed' }],
  ])('stands on %s as %j: the last day still counts', (today, state) => {
    expect(noticeState(notice, today)).toEqual(state);
  });
});

describe('the length of a notice', () => {
  test.each([
    ['2026-03-02', '2026-03-06', 5, 5],
    ['2026-03-02', '2026-03-08', 7, 5],
    // The Spring Festival of 2026 is from 15 to 23 February, with working days on Saturday 14 and Saturday 28 February.
    ['2026-02-13', '2026-02-24', 12, 3],
    ['2026-03-02', '2026-03-02', 1, 1],
  ])('from %s to %s is %i days, of which %i are working days', (opens, closes, calendar, working) => {
    expect(noticeLength({ opens, closes }, 'calendar')).toBe(calendar);
    expect(noticeLength({ opens, closes }, 'working')).toBe(working);
  });
});
