import { describe, expect, test } from 'vitest';
import type { LookupAnswer, Narrowed } from '#domain/lookup/answer.ts';
import type { LookupQuestion } from '#domain/lookup/question.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { headlineOf } from './roll-lookup-headline.ts';
import type { LookupWords } from './roll-lookup-words.ts';

/** Each sentence is its own name and the count, so that a test reads which was chosen. */
const words = new Proxy({} as LookupWords, { get: (_, name: string) => `${name} {count}` });
const rows = (...statuses: FoundRecord['status'][]) => statuses.map((status) => ({ status }) as FoundRecord);
const found = (hidden: number, ...statuses: FoundRecord['status'][]): Narrowed => ({ rows: rows(...statuses), hidden });
const NONE = found(0);

type NameAnswer = Extract<LookupAnswer, { kind: 'name' }>;
const byName = (over: Partial<NameAnswer>) =>
  ({
    kind: 'name',
    exact: NONE,
    alike: NONE,
    part: NONE,
    names: [],
    bodies: { societies: [], teams: [], tooMany: false },
    ...over,
  }) as NameAnswer;
const say = (answer: Parameters<typeof headlineOf>[0], over: Partial<LookupQuestion> = {}) =>
  headlineOf(answer, { q: '张伟', by: 'name', ...over }, words);

describe('the headline', () => {
  test('counts the records that agree', () => {
    expect(say(byName({ exact: found(0, 'active', 'active') }))).toEqual({ title: 'exact 2', notes: [], standing: 'active' });
  });

  test('says beside the number which of them are no plain yes', () => {
    const { notes, standing } = say(byName({ exact: found(0, 'revoked', 'notice', 'notice', 'active') }));
    expect([notes, standing]).toEqual([['revoked 1', 'notice 2'], 'active']);
    expect(say(byName({ exact: found(0, 'revoked') })).standing).toBe('revoked');
    expect(say(byName({ exact: found(0, 'revoked', 'notice') })).standing).toBe('notice');
  });

  test('under a filter says so, and what it hides', () => {
    expect(say(byName({ exact: found(3, 'active') }), { star: 5 })).toMatchObject({ title: 'exactFiltered 1', notes: ['hidden 3'] });
    expect(say(byName({ exact: found(3) }), { star: 5 })).toMatchObject({ title: 'noneFiltered 0', notes: ['hidden 3'], standing: 'none' });
  });

  test('of a name that is on none says that this proves nothing, whatever else was found', () => {
    for (const answer of [byName({}), byName({ alike: found(0, 'active') }), byName({ part: found(0, 'active') })])
      expect(say(answer)).toEqual({ title: 'none 0', notes: ['provesNothing {count}'], standing: 'none' });
  });

  test('of letters names how they may be read', () => {
    expect(say(byName({ names: [{ label: '张伟', count: 9 }] }))).toMatchObject({ title: 'letters 1', notes: [], standing: 'none' });
  });

  test('of a team and of a surname', () => {
    const coverage = {} as NameAnswer['coverage'];
    expect(say({ kind: 'unit', found: found(0, 'notice'), coverage }, { by: 'unit' })).toEqual({
      ...{ title: 'unit 1', notes: ['notice 1'], standing: 'notice' },
    });
    expect(say({ kind: 'unit', found: NONE, coverage }).title).toBe('unitNone 0');
    expect(say({ kind: 'surname', rolls: [], coverage }).notes).toEqual(['provesNothing {count}']);
    expect(say({ kind: 'surname', rolls: [{ label: 'x', count: 1 }], coverage }, { star: 5 })).toMatchObject({
      ...{ title: 'surname 1', notes: ['surnameUnfiltered {count}'] },
    });
  });
});
