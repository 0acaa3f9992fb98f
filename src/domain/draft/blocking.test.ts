import { expect, test } from 'vitest';
import { CATALOGUE, type ProblemCode } from '../problem/catalogue.ts';
import { blockingOf, mayBePublished, mayBeSaved } from './blocking.ts';

const codes = Object.keys(CATALOGUE) as ProblemCode[];

test.each(['personal-data/found', 'text/raw-html', 'text/footnote', 'entry/unreadable', 'photo/unsafe-vector'] as const)(
  '%s never gets into the history, not even in a draft',
  (code) => expect(blockingOf({ code })).toBe('always'),
);

test.each(['entry/missing-field', 'consent/missing', 'text/empty-body', 'photo/no-credit', 'roll/no-conferrals'] as const)(
  '%s is work that is not finished: kept in a draft, refused when it is to be published',
  (code) => {
    expect(blockingOf({ code })).toBe('publish');
    expect([mayBeSaved([{ code }]), mayBePublished([{ code }])]).toEqual([true, false]);
  },
);

test('a warning stops nobody, an error at least the publication', () => {
  for (const code of codes) expect(blockingOf({ code }) === 'never', code).toBe(CATALOGUE[code].severity === 'warning');
});

test('a text without problems may be saved and published', () => expect([mayBeSaved([]), mayBePublished([])]).toEqual([true, true]));
