import { beforeAll, describe, expect, test } from 'vitest';
import { answerTo, isMissing, rowsIn, type LookupAnswer } from '#domain/lookup/answer.ts';
import { LookupFiles, type LookupSource } from '#domain/lookup/files.ts';
import type { LookupQuestion } from '#domain/lookup/question.ts';
import { dataContent, WITHHELD } from '../fixtures/data-content.ts';
import { lookupFolderOf } from '../fixtures/lookup-folder.ts';

const hechuan = lookupFolderOf(dataContent());
beforeAll(() => void hechuan.write());

const ask = (question: Partial<LookupQuestion>, source: LookupSource = hechuan.source): Promise<LookupAnswer> =>
  answerTo(new LookupFiles(source), { q: '', by: 'name', ...question });

describe('the answer of the look-up', () => {
  test('on a name that is on rolls looks for no other meaning', async () => {
    const answer = await ask({ q: '林知夏' });
    expect(answer).toMatchObject({ kind: 'name', exact: { hidden: 0 }, bodies: { societies: [], teams: [], tooMany: false } });
    expect(rowsIn(answer)).toHaveLength(2);
    expect(isMissing(answer)).toBe(false);
  });

  test('counts what a filter hides and never takes it for missing', async () => {
    const answer = await ask({ q: '林知夏', year: 1999 });
    expect(answer).toMatchObject({ exact: { rows: [], hidden: 2 } });
    expect(isMissing(answer)).toBe(false);
  });

  test('on a society names it with its place, on a team the team', async () => {
    expect(await ask({ q: '河川市红十字会' })).toMatchObject({ bodies: { societies: [expect.objectContaining({ id: 'hechuan' })] } });
  });

  test('on nothing is blank, on one character the rolls of a surname', async () => {
    expect(await ask({ q: ' · ' })).toEqual({ kind: 'blank' });
    expect(await ask({ q: '林' })).toMatchObject({
      kind: 'surname',
      rolls: expect.arrayContaining([expect.objectContaining({ count: 1 })]),
    });
    expect(isMissing(await ask({ q: '龘' }))).toBe(true);
  });

  test('on a name that was withheld is the one on a name that never was', async () => {
    const [withheld, never] = [await ask({ q: WITHHELD.name }), await ask({ q: '从未有过' })];
    expect(withheld).toEqual(never);
    expect(isMissing(withheld)).toBe(true);
  });

  test.each<[string, LookupSource, string]>([
    [
      'no network',
      { manifest: () => Promise.reject(new TypeError('offline')), shard: () => Promise.reject(new TypeError('offline')) },
      'offline',
    ],
    ['no index', { manifest: async () => undefined, shard: async () => undefined }, 'stale'],
    ['rubbish', { manifest: async () => ({ format: 1, set: 'names' }), shard: async () => ({}) }, 'offline'],
    ['no shard', { ...hechuan.source, shard: async () => undefined }, 'stale'],
    ['another shard', { ...hechuan.source, shard: async () => ({ format: 1, set: 'names', shard: 99 }) }, 'offline'],
  ])('with %s is none at all', async (_, source, because) => {
    for (const question of [{ q: '林知夏' }, { q: '林' }, { q: 'lzx' }, { q: '林知夏', by: 'unit' as const }]) {
      const answer = await ask(question, source);
      expect(answer).toEqual({ kind: 'unavailable', because });
      expect([isMissing(answer), rowsIn(answer)]).toEqual([false, []]);
    }
  });
});
