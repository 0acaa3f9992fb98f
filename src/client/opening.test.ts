import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentenceOf, stateOf, type Opening } from './opening.ts';

const WORDS = { open: '到 {until}', closed: '关', opensToday: '{opens} 开', missing: '未填写', stale: '过期', holiday: '假日' };
const opening = (change: { holidays?: 'closed' | 'open' | 'unknown'; knownUntil?: string } = {}): Opening => ({
  hours: {
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }],
    holidays: change.holidays ?? 'closed',
    exceptions: [],
  },
  confirmedOn: '2026-09-01',
  special: { '2026-10-01': 'holiday' },
  knownUntil: change.knownUntil ?? '2026-12-28',
});
const say = (now: string, what = opening()) => sentenceOf(stateOf(what, new Date(`${now}:00+08:00`)), WORDS);

describe('the sentence of a place', () => {
  test.each([
    ['2026-09-30T08:59', '09:00 开'],
    ['2026-09-30T09:00', '到 17:00'],
    ['2026-09-30T16:59', '到 17:00'],
    ['2026-09-30T17:00', '关'],
    ['2026-10-01T10:00', '关'],
    ['2026-10-03T10:00', '关'],
  ])('at %s is %s, whatever time zone the telephone keeps', (now, sentence) => {
    expect(say(now)).toBe(sentence);
  });

  test('on a holiday for which nothing was published is unknown', () => {
    expect(say('2026-10-01T10:00', opening({ holidays: 'unknown' }))).toBe('假日');
  });

  test('after the last day the page was told about is unknown, never a guess', () => {
    expect(say('2026-10-09T10:00', opening({ knownUntil: '2026-10-08' }))).toBe('假日');
    expect(say('2026-10-08T10:00', opening({ knownUntil: '2026-10-08' }))).toBe('到 17:00');
  });

  test('half a year after the last word from the place is unknown', () => {
    expect(say('2027-03-01T10:00', opening({ knownUntil: '2027-03-31' }))).toBe('过期');
  });
});

const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gmu;

/** The modules that a file pulls into a browser, types left out. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, to] of fs.readFileSync(file, 'utf8').matchAll(IMPORT)) {
    if (to!.startsWith('#')) reach(path.join('src', to!.slice(1)), seen);
    else if (to!.startsWith('.')) reach(path.join(path.dirname(file), to!), seen);
    else seen.add(to!);
  }
  return seen;
}

test('the calendar of holidays stays at home: a page tells the browser the few days it needs', () => {
  const modules = [...reach('src/client/open-state.ts')];
  expect(modules.filter((module) => /chinese-days|calendar\/holidays/.test(module))).toEqual([]);
  expect(modules).toContain('src/domain/calendar/open-state.ts');
});
