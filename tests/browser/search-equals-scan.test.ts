import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { outDir } from '../../src/files/paths.ts';
import { piecesOf, plainPages, scan } from '../fixtures/plain-text.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const pages = plainPages(outDir());

/** Every so-manieth, so that all pages and places of the text have their turn. */
const sampled = <Item>(items: readonly Item[], count: number): Item[] => {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, i) => i % step === 0).slice(0, count);
};

const QUESTIONS: Record<string, string[]> = Object.fromEntries([
  ...[1, 2, 3, 4, 5, 6].map((length) => [
    `${length} characters`,
    sampled([...new Set(pages.flatMap((page) => piecesOf(page, length)))], 25),
  ]),
  [
    'titles',
    sampled(
      pages.filter(({ facts }) => facts.kind !== 'organizations').map(({ title }) => title),
      30,
    ),
  ],
  [
    'organisations',
    sampled(
      pages.filter(({ facts }) => facts.kind === 'organizations').map(({ title }) => title),
      30,
    ),
  ],
  [
    'document numbers, Latin and figures',
    ['中红字〔2019〕44号', '中红字[2019]44号', 'AED', 'aed', '2024年', '示省红〔2026〕5号', 'ＡＥＤ', '100小时', '四个100'],
  ],
  ['traditional characters', ['紅十字', '志願者', '應急救護']],
]);

const NOWHERE = ['无中生有此句', '欧阳不在此处', 'zzzz9999', '〔〕', '张三李四王五赵六'];

/** What the built search finds, through the shim that the stock components use. */
function ask(page: Page, questions: string[]): Promise<string[][]> {
  return page.evaluate(async (all) => {
    const search = globalThis.siteSearch!.createInstance({ role: 'default' });
    const found: string[][] = [];
    for (const question of all) {
      const { results } = await search.search(question, { filters: {} });
      const urls = await Promise.all(results.map(async (result) => (await result.data()).url.replace(/#.*$/u, '')));
      found.push(urls.toSorted());
    }
    return found;
  }, questions);
}

describe('the search in the browser finds what a plain reading of all pages finds', () => {
  const all = [...Object.values(QUESTIONS).flat(), ...NOWHERE];
  let found: Map<string, string[]>;

  beforeAll(async () => {
    found = await site.open('/search/', {}, async (page) => {
      await page.locator('site-search input').focus();
      await page.waitForFunction(() => globalThis.siteSearch);
      const answers = await ask(page, all);
      return new Map(all.map((question, i) => [question, answers[i]!]));
    });
  });

  test.for(Object.entries(QUESTIONS))('%s', ([, questions]) => {
    expect(questions.length).toBeGreaterThan(2);
    const told = questions.map((question) => [question, found.get(question)]);
    expect(told).toEqual(questions.map((question) => [question, scan(pages, question).toSorted()]));
  });

  test('and nothing for words that stand nowhere', () => {
    expect(NOWHERE.map((question) => found.get(question))).toEqual(NOWHERE.map(() => []));
  });
});
