import type { Browser } from 'playwright-core';
import { keyLatency } from '../../tests/browser/desk/key-latency.ts';
import { cells, EMPTY, paste, takeAndCheck } from '../../tests/browser/desk/roster-visit.ts';
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

/** So many rows pasted into the form of a new roll, in a browser that has never been there. */
export async function rosterOf(browser: Browser, desk: Contender, rows: number): Promise<Roster> {
  const context = await visit(browser, desk);
  const page = await context.newPage();
  await page.goto(`${desk.address}#/collections/rolls/new`);
  await page.locator(EMPTY).waitFor({ timeout: 60_000 });
  await page.locator(EMPTY).focus();
  await page.waitForTimeout(REACHING);
  const read = await paste(page, EMPTY, cells(rows));
  const checked = await takeAndCheck(page);
  await page.locator('input[id^="title-field"]').first().click();
  const { work: key, drawn } = await keyLatency(page, 80);
  await context.close();
  return { read, checked, key, drawn };
}
