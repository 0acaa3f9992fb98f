import type { Browser, Page } from 'playwright-core';
import { cells, EMPTY, paste } from '../../tests/browser/desk/roster-visit.ts';
import { median } from '../tools/report.ts';
import type { Contender } from './contender.ts';
import { visit } from './screens.ts';

/** Milliseconds in the form of a new roll. */
export interface Roster {
  /** From the paste until the preview of the rows can be looked at. */
  read: number;
  /** From the press that takes them until all rules have been asked about all rows. */
  checked: number;
  /** That a key in the title of the roll keeps the page busy, and until what it changes is drawn. */
  key: number;
  drawn: number;
}

/** The desk starts its helpers when the form has been drawn; a hand needs longer than this for its first paste. */
const REACHING = 1500;

const take = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now();
    document.querySelector<HTMLButtonElement>('.roster-dialog [data-main]')!.click();
    while (!document.querySelector('[data-checked]')) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - started;
  });

/** React listens on the root of the desk, we outside of it: before all for the key, after all for the change. */
async function typed(page: Page): Promise<Pick<Roster, 'key' | 'drawn'>> {
  await page.locator('input[id^="title-field"]').first().click();
  await page.evaluate(() => {
    const times: { key: number; drawn: number }[] = [];
    Object.assign(globalThis, { times });
    let pressed = 0;
    window.addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    window.addEventListener('input', () => {
      const [at, key] = [pressed, performance.now() - pressed];
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push({ key, drawn: performance.now() - at });
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
  });
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz', { delay: 80 });
  const times = await page.evaluate(() => (globalThis as unknown as { times: { key: number; drawn: number }[] }).times);
  return { key: median(times.map(({ key }) => key)), drawn: median(times.map(({ drawn }) => drawn)) };
}

/** So many rows pasted into the form of a new roll, in a browser that has never been there. */
export async function rosterOf(browser: Browser, desk: Contender, rows: number): Promise<Roster> {
  const context = await visit(browser, desk);
  const page = await context.newPage();
  await page.goto(`${desk.address}#/collections/rolls/new`);
  await page.locator(EMPTY).waitFor({ timeout: 60_000 });
  await page.locator(EMPTY).focus();
  await page.waitForTimeout(REACHING);
  const read = await paste(page, EMPTY, cells(rows));
  const checked = await take(page);
  const keys = await typed(page);
  await context.close();
  return { read, checked, ...keys };
}
