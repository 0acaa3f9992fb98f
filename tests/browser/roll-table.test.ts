import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite, type Visitor } from './site.ts';

const site = builtSite();

/** A roll on one page with long honours and teams, and a page of a long roll. */
const TABLES = ['/honors/slc-2024-star/', '/honors/slm-2025-star/names/1/'];
const WIDTHS = [320, 375, 768, 820, 1024, 1440];
const READERS: Record<string, Visitor> = { 'as it comes': {}, 'in elder mode': { reading: { elder: true } } };

interface Shape {
  /** How far the page goes beyond the window. */
  sideways: number;
  /** Cells that break their text before six characters have stood in a line. */
  narrow: string[];
  /** The mean height of a row, in lines of its text. */
  lines: number;
}

function shapeOf(): Shape {
  const em = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  const lineOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).lineHeight);
  const textHeight = (cell: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect().height;
  };
  const rows = Array.from(document.querySelectorAll('.roll-table tbody tr:not(.family)'));
  const cells = rows.flatMap((row) => Array.from(row.querySelectorAll(':scope > :not(.roll-note)')));
  const isNarrow = (cell: Element): boolean => textHeight(cell) > 1.5 * lineOf(cell) && cell.clientWidth < 6 * em(cell);
  const table = document.querySelector('.roll-table')!;
  return {
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    narrow: cells.filter(isNarrow).map((cell) => `${cell.clientWidth}: ${cell.textContent.trim()}`),
    lines: table.getBoundingClientRect().height / rows.length / lineOf(table),
  };
}

const measure = (page: Page): Promise<Shape> => page.evaluate(shapeOf);

describe.for(Object.entries(READERS))('the table of a roll, %s', ([, visitor]) => {
  test.concurrent.for(TABLES.flatMap((address) => WIDTHS.map((width) => ({ address, width }))))(
    '$address can be read in a window of $width points',
    async ({ address, width }) => {
      const shape = await site.open(address, { ...visitor, viewport: { width, height: 900 } }, measure);
      expect(shape).toMatchObject({ sideways: 0, narrow: [] });
      expect(shape.lines).toBeLessThan(7);
    },
  );
});

/** What is left of A4 (210 × 297 mm) within the margins that print.css sets, at 96 points an inch. */
const SHEET = { width: 673, height: 986 };

test('the first sheet of a printed roll says what was corrected, and has names on it', async () => {
  await site.open('/honors/slm-2025-star/print/', { alone: true, javaScriptEnabled: false, viewport: SHEET }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const end = (selector: string) => page.locator(selector).evaluate((found) => found.getBoundingClientRect().bottom);
    expect(await end('.callout-red')).toBeLessThan(SHEET.height);
    expect(await end('.print-table tbody tr:nth-child(5)')).toBeLessThan(SHEET.height);
  });
});
