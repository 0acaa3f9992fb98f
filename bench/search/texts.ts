import type { Browser, Page } from 'playwright-core';
import { piecesOf, scan, type PlainPage } from '../../tests/fixtures/plain-text.ts';
import { chance } from './sample.ts';
import type { Judged } from './score.ts';
import { askText, openSearch } from './text-page.ts';

export interface TextSet {
  label: string;
  questions: string[];
}

const MIXED = ['AED', '2024年', '2025年度', '1000小时', 'AED进社区', '红〔2025〕', '12号', 'CPR', '120', '24小时'];

/** Pieces of the texts themselves, and the names of bodies and places. */
export function textSets(pages: readonly PlainPage[]): TextSet[] {
  const random = chance('texts');
  const stories = pages.filter(({ facts }) => facts.kind === 'stories');
  const bodies = pages.filter(({ facts }) => facts.kind === 'organizations').map(({ title }) => title);
  const pieces = (length: number): string[] => random.some(stories, 40).flatMap((page) => random.some(piecesOf(page, length), 1));
  const mixed = random.some(pages, 400).flatMap((page) =>
    random.some(
      piecesOf(page, 4).filter((piece) => /[a-z0-9]/iu.test(piece)),
      1,
    ),
  );
  return [
    ...[1, 2, 3, 4, 5, 6].map((length) => ({
      label: `story text, ${length} character${length > 1 ? 's' : ''}`,
      questions: pieces(length),
    })),
    { label: 'organisations', questions: random.some(bodies, 40) },
    { label: 'places', questions: random.some(bodies, 40).map((name) => name.replace(/红十字.*$/u, '')) },
    { label: 'Han, Latin and figures', questions: [...MIXED, ...mixed.slice(0, 40)] },
  ];
}

/** Of words that stand nearly everywhere only the time is measured: to know which pages were hit, each must be fetched. */
const MOST = 1000;

/** Asked for as many hits as a plain scan could list; a hit without its text would not say which page it is. */
export async function judgeTexts(browser: Browser, site: string, pages: readonly PlainPage[], { questions }: TextSet) {
  const page: Page = await browser.newPage({ locale: 'zh-CN' });
  await openSearch(page, site);
  const judged: Judged[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const right = scan(pages, question);
    const isCommon = right.length > MOST;
    const { urls, took } = await askText(page, question, isCommon ? 0 : Infinity);
    if (!isCommon) judged.push({ found: urls, right });
    times.push(took);
  }
  await page.close();
  return { judged, times };
}
