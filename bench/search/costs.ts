import type { Browser, Page } from 'playwright-core';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { median, table, type Cell } from '../tools/report.ts';
import { ask } from './lookup-page.ts';
import { visit, type Cost } from './network.ts';
import { chance } from './sample.ts';
import { percentile } from './score.ts';
import { askText } from './text-page.ts';

const VISITS = 5;
const NEXT = 6;

const lookupAnswered = (page: Page): Promise<unknown> => page.waitForSelector('roll-lookup [data-result] h2', { timeout: 60_000 });
const searchAnswered = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => /找到|没有/u.test(document.querySelector('site-search [role="status"]')?.textContent ?? ''), undefined, {
    timeout: 90_000,
  });

async function* names(page: Page, questions: readonly string[]): AsyncIterable<number> {
  for (const question of questions) yield (await ask(page, question)).took;
}

async function* texts(page: Page, questions: readonly string[]): AsyncIterable<number> {
  for (const question of questions) yield (await askText(page, question, 5)).took;
}

const middle = (costs: readonly Cost[], part: keyof Cost): number => median(costs.map((cost) => cost[part]));

function row(label: string, first: readonly Cost[], next: readonly Cost[]): Cell[] {
  return [
    ...[label, middle(first, 'kilobytes'), middle(first, 'requests'), middle(first, 'took') / 1000],
    ...[
      middle(next, 'kilobytes'),
      percentile(
        next.map(({ kilobytes }) => kilobytes),
        0.95,
      ),
      middle(next, 'requests'),
    ],
    ...[
      middle(next, 'took') / 1000,
      percentile(
        next.map(({ took }) => took),
        0.95,
      ) / 1000,
    ],
  ];
}

async function costsOf(
  browser: Browser,
  label: string,
  visits: readonly { address: string; next: string[] }[],
  slow: boolean,
  { answered, ask: go }: { answered: typeof lookupAnswered; ask: typeof names },
): Promise<Cell[]> {
  const all = [];
  for (const { address, next } of visits) all.push(await visit(browser, address, slow, answered, (page) => go(page, next)));
  return row(
    label,
    all.map(({ first }) => first),
    all.flatMap(({ next }) => next),
  );
}

const HEAD = ['', 'first kB', 'requests', 's', 'next kB', 'p95 kB', 'requests', 's', 'p95 s'];
const WORDS = ['急救培训', '无偿献血', '社区', '山洪', '心肺复苏', '志愿者证', '走访'];

/** Bytes, requests and time of a first answer (page, script, index: everything) and of further ones; Slow 4G is emulated. */
export async function answerCosts(browser: Browser, site: string, records: readonly FoundRecord[]): Promise<string> {
  const random = chance('costs');
  const people = Array.from({ length: VISITS }, () => random.some(records, NEXT + 1).map(({ name }) => name));
  const lookups = people.map(([first, ...next]) => ({ address: `${site}/honors/lookup/?q=${encodeURIComponent(first!)}`, next }));
  const searches = Array.from({ length: 2 }, () => random.some(WORDS, WORDS.length)).map(([first, ...next]) => ({
    address: `${site}/search/?q=${encodeURIComponent(first!)}`,
    next,
  }));
  const byName = { answered: lookupAnswered, ask: names };
  const byText = { answered: searchAnswered, ask: texts };
  const rows = [
    await costsOf(browser, 'a name, local', lookups, false, byName),
    await costsOf(browser, 'a name, Slow 4G', lookups.slice(0, 3), true, byName),
    await costsOf(browser, 'text, local', searches, false, byText),
    await costsOf(browser, 'text, Slow 4G', searches.slice(0, 1), true, byText),
  ];
  return `${table(HEAD, rows)}\n\nMedians of ${VISITS} visitors with an empty cache and ${NEXT} further questions each; what the search fetches in its worker is not in its bytes and requests.`;
}
