import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { foldName } from '#domain/text/fold.ts';
import { scan, type PlainPage } from '../../tests/fixtures/plain-text.ts';
import { table, type Cell } from '../tools/report.ts';
import { ask, openLookup } from './lookup-page.ts';
import { absentNames } from './names.ts';
import { askRival, RIVAL, writeRival } from './rival.ts';
import { chance, partOf } from './sample.ts';
import { score, type Judged } from './score.ts';
import { askText, openSearch } from './text-page.ts';
import { textSets } from './texts.ts';

interface Contest {
  browser: Browser;
  url: string;
  dist: string;
  content: string;
  records: readonly FoundRecord[];
  pages: readonly PlainPage[];
}

/** The rival's index of everything would take longer than all else here; its answers are as good or bad on a part. */
const ROLLS = 400;
const STORIES = 1200;

const line = (label: string, ours: readonly Judged[], theirs: readonly Judged[]): Cell[] => {
  const [a, b] = [score(ours), score(theirs)];
  return [label, a.asked, ...[a, b].flatMap(({ recall, precision, first }) => [recall.toFixed(3), precision.toFixed(3), first.toFixed(3)])];
};

/** The same questions to both, on the same pages; of our answers only those on these pages count. */
export async function askRivalSets({ browser, url, dist, records, pages }: Contest): Promise<string> {
  const rolls = Array.from(new Set(records.map(({ roll }) => roll.id))).slice(0, ROLLS);
  const some = records.filter(({ roll }) => rolls.includes(roll.id));
  const stories = pages.filter(({ facts }) => facts.kind === 'stories').slice(0, STORIES);
  const files = [...rolls.map((id) => `honors/${id}/index.html`), ...stories.map((page) => `${page.url.slice(1)}index.html`)];
  const { seconds } = await writeRival(dist, files);
  const [lookup, search, plain] = await Promise.all([browser.newPage(), browser.newPage(), browser.newPage()]);
  await openLookup(lookup, url);
  await openSearch(search, url);
  await plain.goto(`${url}/about/`);

  const known = new Set(rolls);
  const rollOf = new Map(some.map(({ number, roll }) => [number, roll.id]));
  const onRolls = (ids: readonly (string | undefined)[]): string[] =>
    Array.from(new Set(ids.filter((id) => id !== undefined && known.has(id)))).map((id) => `/honors/${id}/`);
  const names = async (questions: readonly string[]): Promise<[Judged[], Judged[]]> => {
    const [ours, theirs]: [Judged[], Judged[]] = [[], []];
    for (const question of questions) {
      const wanted = foldName(question);
      const right = onRolls(some.filter(({ name }) => foldName(name).includes(wanted)).map(({ roll }) => roll.id));
      ours.push({ right, found: onRolls((await ask(lookup, question)).numbers.map((number) => rollOf.get(number))) });
      theirs.push({ right, found: (await askRival(plain, question)).filter((found) => found.startsWith('/honors/')) });
    }
    return [ours, theirs];
  };
  const random = chance('rival');
  const people = random.some(some, 80).map(({ name }) => name);
  const absent = absentNames(records, 200);
  const rows: Cell[][] = [
    line('whole names', ...(await names(people))),
    line(
      'parts of names',
      ...(await names(
        random
          .some(some, 60)
          .map(({ name }) => partOf(name))
          .filter((part) => Array.from(part).length > 1),
      )),
    ),
  ];
  const inStories = new Set(stories.map((page) => page.url));
  for (const { label, questions } of textSets(stories).filter((set) => set.label.startsWith('story') || set.label.startsWith('Han'))) {
    const [ours, theirs]: [Judged[], Judged[]] = [[], []];
    for (const question of questions) {
      const right = scan(stories, question);
      if (right.length > 100) continue;
      ours.push({ right, found: (await askText(search, question)).urls.filter((found) => inStories.has(found)) });
      theirs.push({ right, found: (await askRival(plain, question)).filter((found) => inStories.has(found)) });
    }
    rows.push(line(label, ours, theirs));
  }
  let theirYes = 0;
  for (const name of absent) theirYes += Number((await askRival(plain, name)).some((found) => found.startsWith('/honors/')));
  fs.rmSync(path.join(dist, 'pagefind', RIVAL), { recursive: true });
  const head = ['', 'asked', 'our recall', 'precision', 'first right', 'its recall', 'precision', 'first right'];
  return `Pagefind 1.6.0 without a setting over ${ROLLS} rolls and ${STORIES.toLocaleString('en')} stories (indexed in ${seconds.toFixed(0)} s); right is a roll's page with such a name on it, or a story with the words. Of ${absent.length} names on no roll it found ${theirYes}; the look-up none (above).\n\n${table(head, rows)}`;
}
