import type { PageKind } from '#domain/find/facts.ts';
import { quoted, type Phrases } from '#domain/find/phrase.ts';
import type { EngineAnswer, EngineHit, FilterCounts, Filters } from './pagefind.ts';
import type { OpenBundle } from './site-bundles.ts';

/** A hit and the kind of page it is. */
export interface Hit extends EngineHit {
  kind: PageKind;
}

export interface Found {
  hits: Hit[];
  /** Of the pages that were hit, how many stand behind each value; empty where it would have to be guessed. */
  filters: FilterCounts;
}

/**
 * The engine lets go of a hit's text as soon as its own object is collected, and then answers `null`: the function holds on
 * to it for as long as anybody may ask.
 */
const kept = (hit: EngineHit, kind: PageKind, score: number): Hit => ({ id: hit.id, kind, score, data: () => hit.data() });

const NOTHING: Found = { hits: [], filters: {} };

/** Counts of several bundles as one. */
export function added(counts: readonly FilterCounts[]): FilterCounts {
  const sum: FilterCounts = {};
  for (const each of counts)
    for (const [name, values] of Object.entries(each))
      for (const [value, count] of Object.entries(values)) (sum[name] ??= {})[value] = (sum[name][value] ?? 0) + count;
  return sum;
}

const inAll = (answers: readonly EngineAnswer[]): EngineHit[] =>
  answers.slice(1).reduce((hits, { results }) => {
    const ids = new Set(results.map(({ id }) => id));
    return hits.filter(({ id }) => ids.has(id));
  }, answers[0]!.results);

/** The engine gives every page that holds a phrase the same score; what orders them is how it scores the words by themselves. */
async function inBundle({ kind, instance }: OpenBundle, phrases: readonly string[], words: string, filters: Filters): Promise<Found> {
  const answers = await Promise.all(phrases.map((phrase) => instance.search(quoted(phrase), { filters })));
  const hits = inAll(answers);
  if (hits.length === 0) return NOTHING;
  const scores = new Map((await instance.search(words, { filters })).results.map(({ id, score }) => [id, score]));
  const scored = hits.map((hit) => kept(hit, kind, scores.get(hit.id) ?? 0));
  return { hits: scored, filters: answers.length === 1 ? answers[0]!.filters : {} };
}

const best = (a: Hit, b: Hit): number => b.score - a.score;

async function everywhere(bundles: readonly OpenBundle[], ask: (bundle: OpenBundle) => Promise<Found>): Promise<Found> {
  const found = await Promise.all(bundles.map(ask));
  return { hits: found.flatMap(({ hits }) => hits).toSorted(best), filters: added(found.map(({ filters }) => filters)) };
}

/** Pages that hold what was asked, exactly; parted at the reader’s spaces only where nothing holds it as a whole. */
export async function exactly(bundles: readonly OpenBundle[], { exact, loose, words }: Phrases, filters: Filters): Promise<Found> {
  if (exact.length === 0) return NOTHING;
  const found = await everywhere(bundles, (bundle) => inBundle(bundle, exact, words, filters));
  const isSame = loose.join('|') === exact.join('|');
  return found.hits.length > 0 || isSame ? found : everywhere(bundles, (bundle) => inBundle(bundle, loose, words, filters));
}

/** So many of what only comes near are worth showing. */
const NEAR = 10;

/** 相近结果: pages with all or most of the words, in any order. They hold not what was asked. */
export async function nearly(bundles: readonly OpenBundle[], { words }: Phrases, filters: Filters): Promise<Hit[]> {
  if (!words) return [];
  const { hits } = await everywhere(bundles, async ({ kind, instance }) => {
    const { results } = await instance.search(words, { filters });
    return { hits: results.slice(0, NEAR).map((hit) => kept(hit, kind, hit.score)), filters: {} };
  });
  return hits.slice(0, NEAR);
}
