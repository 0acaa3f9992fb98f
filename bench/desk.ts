/**
 * The editors' desk beside stock Decap with its own server, on the same 10,000 stories in the same run:
 * `npx node bench/desk.ts` (about 10 minutes). The desk is built before by `npm start` or `node scripts/build-desk.ts`.
 */
import path from 'node:path';
import { launchChromium } from '../tests/browser/chromium.ts';
import { contentFor, emptied } from './build/work.ts';
import type { Contender } from './desk/contender.ts';
import { ourDesk } from './desk/ours.ts';
import { fillBoard, parallelSaves, saveTime } from './desk/requests.ts';
import { rosterOf, type Roster } from './desk/roster.ts';
import { boardOf, screens } from './desk/screens.ts';
import { stockDesk } from './desk/stock.ts';
import { readArguments } from './generator/arguments.ts';
import { installRivals } from './rivals/rivals.ts';
import { report, table, type Cell } from './tools/report.ts';

const DRAFTS = 200;
const AT_ONCE = 100;

const { options } = readArguments(process.argv.slice(2));
installRivals();
const content = await contentFor(options);
const browser = await launchChromium();

/** What only our desk has: stock Decap keeps the rows of a roll as a list of forms and stands still at a few hundred (research/cms.md). */
const rosters: { rows: number; roster: Roster }[] = [];
async function pasteInto(desk: Contender): Promise<void> {
  for (const rows of [2_000, 20_000]) rosters.push({ rows, roster: await rosterOf(browser, desk, rows) });
  console.log(JSON.stringify(rosters));
}

async function figures(
  open: (content: string, work: string) => Promise<Contender>,
  name: string,
  more: (desk: Contender) => Promise<void> = () => Promise.resolve(),
): Promise<Cell[]> {
  const work = emptied(path.join('desk', name));
  const desk = await open(content, work);
  const told = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${name}: ${line}`);
  const save = await saveTime(desk);
  told(`save ${save.toFixed(0)} ms`);
  const { first, list, search } = await screens(browser, desk);
  told(JSON.stringify({ first, list, search }));
  await fillBoard(desk, DRAFTS);
  const board = await boardOf(browser, desk, DRAFTS);
  told(JSON.stringify({ board }));
  await more(desk);
  // Last, since it can leave a rival's work tree in a state in which nothing can be saved any more.
  const parallel = await parallelSaves(desk, AT_ONCE);
  told(`${parallel.kept} of ${AT_ONCE} kept`);
  await desk.close();
  return [
    ...[first.seconds, first.kilobytes, list.seconds, list.kilobytes, search.seconds, search.rows],
    ...[save, `${parallel.kept} of ${AT_ONCE} in ${parallel.seconds.toFixed(1)} s`, board.seconds, board.requests],
  ];
}

const ours = await figures(ourDesk, 'ours', pasteInto);
const stock = await figures(stockDesk, 'stock');
await browser.close();

const ROWS: readonly [label: string, asked: string][] = [
  ['first usable screen, cold, s', '≤ 3'],
  ['transferred for it, kB', '≤ 1,100'],
  ['list of the stories, s', '≤ 1'],
  ['transferred for it, kB', '≤ 50'],
  ['search 急救, s', '≤ 0.5'],
  ['found and drawn', 'all'],
  ['one save, ms', '≤ 200'],
  ['saves at one moment that were kept', 'all'],
  [`board with ${DRAFTS} drafts, s`, '≤ 1'],
  ['requests for it', '–'],
];

report(options.counts.stories === 10_000 ? 'desk' : undefined, 'The desk beside stock Decap', [
  `${options.counts.stories.toLocaleString('en')} stories. Both in Chromium on loopback, both compressed by brotli, the same machine, one after the other. Stock Decap 3.16.3 has three fields and decap-server 3.11.3 in git mode.`,
  table(
    ['', 'asked', 'ours', 'stock'],
    ROWS.map(([label, asked], i) => [label, asked, ours[i]!, stock[i]!]),
  ),
  'Rows pasted from a spreadsheet into the form of a new roll, in our desk (asked: 2,000 rows checked ≤ 500 ms, a key ≤ 20 ms):',
  table(
    ['rows', 'read, ms', 'taken and checked by all rules, ms', 'a key in the title, ms', 'until drawn, ms'],
    rosters.map(({ rows, roster: { read, checked, key, drawn } }) => [rows, read, checked, key, drawn]),
  ),
]);
