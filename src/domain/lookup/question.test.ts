import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Level } from '../level/level.ts';
import { HONOUR_KINDS, type HonourKind } from '../roll/kind.ts';
import { questionFrom, toParams, type LookupQuestion } from './question.ts';

const read = (search: string): LookupQuestion => questionFrom(new URLSearchParams(search));

describe('an address as a question', () => {
  test.each<[string, LookupQuestion]>([
    ['?q=张伟', { q: '张伟', by: 'name' }],
    ['?q=%20张伟+&by=unit', { q: '张伟', by: 'unit' }],
    [
      '?q=张伟&star=5&year=2026&level=city&place=330000&kind=star',
      {
        ...{ q: '张伟', by: 'name', star: 5, year: 2026, level: 'city', place: '330000', kind: 'star' },
      } as LookupQuestion,
    ],
    ['?q=x&place=none', { q: 'x', by: 'name', place: 'none' }],
    ['', { q: '', by: 'name' }],
  ])('%s', (search, question) => expect(read(search)).toEqual(question));

  test.each(['star=6', 'star=0', 'star=1.5', 'star=x', 'year=1', 'level=toString', 'kind=__proto__', 'place=33', 'by=roll'])(
    'what it cannot mean is as if it were not there: %s',
    (param) => expect(read(`?q=x&${param}`)).toEqual({ q: 'x', by: 'name' }),
  );

  test('says again what was read from it', () => {
    const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
    const question = fc.record({
      q: fc.string().map((text) => text.trim()),
      by: fc.constantFrom('name' as const, 'unit' as const),
      star: optional(fc.integer({ min: 1, max: 5 })),
      year: optional(fc.integer({ min: 1990, max: 2100 })),
      level: optional(fc.constantFrom(...(Object.keys(LEVELS) as Level[]))),
      place: optional(fc.constantFrom('none', '110000')),
      kind: optional(fc.constantFrom(...(Object.keys(HONOUR_KINDS) as HonourKind[]))),
    });
    const plain = (asked: object): object => JSON.parse(JSON.stringify(asked)) as object;
    fc.assert(
      fc.property(question, (asked) => {
        expect(questionFrom(toParams(asked as LookupQuestion))).toEqual(plain(asked));
      }),
    );
  });
});
