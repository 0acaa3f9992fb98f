import { expect, test } from 'vitest';
import { phrasesOf } from '#domain/find/phrase.ts';
import { exactly, nearly } from './ask.ts';
import type { EngineAnswer, EngineHit, EngineInstance } from './pagefind.ts';
import type { OpenBundle } from './site-bundles.ts';

/** A hit that answers only for as long as it is itself: the engine forgets the text of an object that nobody holds. */
const aHit = (id: string, score: number): EngineHit => ({
  id,
  score,
  data(this: EngineHit) {
    if (this?.id !== id) throw new Error('let go');
    return Promise.resolve({ url: `/${id}/`, meta: {}, excerpt: '', sub_results: [], filters: {} });
  },
});

const answer = (hits: readonly [string, number][]): EngineAnswer => ({
  results: hits.map(([id, score]) => aHit(id, score)),
  filters: {},
  totalFilters: {},
});

/** An index by what it is asked; anything else finds nothing. */
function aBundle(kind: OpenBundle['kind'], answers: Record<string, [string, number][]>): OpenBundle {
  const search = (term: string | null) => Promise.resolve(answer(answers[term ?? ''] ?? []));
  return { kind, instance: { search } as unknown as EngineInstance };
}

const urls = async (hits: readonly EngineHit[]): Promise<string[]> =>
  (await Promise.all(hits.map((hit) => hit.data()))).map(({ url }) => url);

test('what holds the words as they stand is found, ordered by how the words alone would score, over all kinds', async () => {
  const bundles = [
    aBundle('stories', {
      '"急 救"': [
        ['a', 1],
        ['b', 1],
      ],
      '急 救': [
        ['b', 9],
        ['c', 5],
        ['a', 2],
      ],
    }),
    aBundle('homes', { '"急 救"': [['d', 1]], '急 救': [['d', 4]] }),
  ];
  const { hits } = await exactly(bundles, phrasesOf('急救'), {});
  expect(hits.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['stories b', 'homes d', 'stories a']);
  expect(await urls(hits)).toEqual(['/b/', '/d/', '/a/']);
});

test('words that a mark parts must all stand in the page', async () => {
  const bundles = [
    aBundle('stories', {
      '"春"': [
        ['a', 1],
        ['b', 1],
      ],
      '"夏"': [['b', 1]],
      '春 夏': [['b', 1]],
    }),
  ];
  expect((await exactly(bundles, phrasesOf('春，夏'), {})).hits.map(({ id }) => id)).toEqual(['b']);
});

test('only where nothing holds the whole, the parts that a space divides are asked for', async () => {
  const parts = { '"志 愿"': [['a', 1]], '"楼 道"': [['a', 1]], '志 愿 楼 道': [['a', 1]] } as Record<string, [string, number][]>;
  expect((await exactly([aBundle('stories', parts)], phrasesOf('志愿 楼道'), {})).hits.map(({ id }) => id)).toEqual(['a']);
  const whole = { ...parts, '"志 愿 楼 道"': [['w', 1]] } as Record<string, [string, number][]>;
  expect((await exactly([aBundle('stories', whole)], phrasesOf('志愿 楼道'), {})).hits.map(({ id }) => id)).toEqual(['w']);
});

test('what only comes near keeps its text too', async () => {
  const hits = await nearly([aBundle('stories', { '楼 道': [['a', 3]] })], phrasesOf('楼道'), {});
  expect(await urls(hits)).toEqual(['/a/']);
});
