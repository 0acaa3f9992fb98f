/**
 * The search at the size of a country: what it finds against a plain scan in the same run, what an answer costs, what the index
 * costs, and the same questions to Pagefind as it comes: `npx node bench/search.ts`. The first run builds 30,000 pages.
 */
import path from 'node:path';
import { plainPages } from '../tests/fixtures/plain-text.ts';
import { plainRecords } from '../tests/fixtures/lookup-folder.ts';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveSite } from '../scripts/site-server/serve-site.ts';
import { readArguments } from './generator/arguments.ts';
import { askRivalSets } from './search/against-rival.ts';
import { answerCosts } from './search/costs.ts';
import { absentNames, askAll, judgedRows, letterSets, nameSets, scanNames } from './search/names.ts';
import { refreshes } from './search/refresh.ts';
import { percentile, score, type Score } from './search/score.ts';
import { benchSite } from './search/site.ts';
import { judgeTexts, textSets } from './search/texts.ts';
import { report, table, type Cell } from './tools/report.ts';

const { options } = readArguments(process.argv.slice(2));
const site = await benchSite(options);
const told = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

told('index, whole');
const whole = await site.run('scripts/index-search.ts');
told('index, refreshed');
const refreshed = await refreshes(site, options.today);

const browser = await launchChromium();
const server = await serveSite({ dir: site.dist });
const records = plainRecords(site.content);
const pages = plainPages(site.dist);
told(`${records.length} records, ${pages.length} pages read plainly`);

const asked = (label: string, { asked, recall, precision }: Score, times: readonly number[]): Cell[] => [
  ...[label, asked, recall.toFixed(3), precision.toFixed(3)],
  ...[percentile(times, 0.5), percentile(times, 0.95)],
];

const nameRows: Cell[][] = [];
for (const { label, questions } of nameSets(records)) {
  const answers = await askAll(browser, server.url, questions);
  const judged = judgedRows(answers, scanNames(records, questions));
  nameRows.push(
    asked(
      label,
      score(judged),
      answers.map(({ took }) => took),
    ),
  );
  told(label);
}
for (const { label, asked: letters } of letterSets(records)) {
  const answers = await askAll(
    browser,
    server.url,
    letters.map(({ question }) => question),
  );
  const recall = answers.filter(({ names }, i) => names.includes(letters[i]!.name)).length / letters.length;
  nameRows.push([
    label,
    letters.length,
    recall.toFixed(3),
    '–',
    percentile(
      answers.map(({ took }) => took),
      0.5,
    ),
    percentile(
      answers.map(({ took }) => took),
      0.95,
    ),
  ]);
}
const nobody = absentNames(records, 1000);
const none = await askAll(browser, server.url, nobody);
const falseYes = none.filter(({ headline }) => !headline.includes('没有')).length;
told(`${falseYes} of ${nobody.length} absent names found`);

const textRows: Cell[][] = [];
for (const set of textSets(pages)) {
  const { judged, times } = await judgeTexts(browser, server.url, pages, set);
  textRows.push(asked(set.label, score(judged), times));
  told(set.label);
}

const costs = await answerCosts(browser, server.url, records);
told('costs');
const rival = await askRivalSets({ browser, url: server.url, dist: site.dist, content: site.content, records, pages });
await browser.close();
await server.close();

const counts = options.counts;
report(counts.rolls === 5_000 ? 'search' : undefined, 'Search at the size of a country', [
  `Content: ${records.length.toLocaleString('en')} people in ${counts.rolls.toLocaleString('en')} rolls, ${counts.stories.toLocaleString('en')} stories, ${pages.length.toLocaleString('en')} pages in the index. Every question was asked of the built site in Chromium; right is what a plain scan of all rows or paragraphs finds. Milliseconds are local.`,
  '## People, by the page of the look-up',
  table(['', 'asked', 'recall', 'precision', 'p50 ms', 'p95 ms'], nameRows),
  `Of ${nobody.length.toLocaleString('en')} names on no roll, ${falseYes} were answered as found (p95 ${Math.round(
    percentile(
      none.map(({ took }) => took),
      0.95,
    ),
  )} ms).`,
  '## Text, by the search',
  table(['', 'asked', 'recall', 'precision', 'p50 ms', 'p95 ms'], textRows),
  'Words on more than a thousand pages are timed only; “asked” counts the others. A hit is a page.',
  '## What an answer costs',
  costs,
  '## What the index costs',
  table(
    ['', 'wall s', 'CPU s', 'peak RSS GB'],
    [
      ['whole', whole.wall, whole.cpu, whole.memory / 2 ** 30],
      ...refreshed.map(({ label, taken }): Cell[] => [`refreshed after ${label}`, taken.wall, taken.cpu, taken.memory / 2 ** 30]),
    ],
  ),
  '## Against Pagefind as it comes',
  rival,
  `Site: ${path.basename(site.dist)}.`,
]);
