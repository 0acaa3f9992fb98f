import { describe, expect, test } from 'vitest';
import { keyLatency, type Latency } from './key-latency.ts';
import { rosterDesk } from './roster-desk.ts';
import { cell, cells, checked, csv, EMPTY, focused, GRID, namesOf, paste, problems, takeAndCheck, value } from './roster-visit.ts';

const site = rosterDesk();

describe('many rows', () => {
  test('takes 2,000 pasted rows, checked before an editor has let go of the keys', () =>
    site.open({}, async (page) => {
      await page.locator(EMPTY).focus();
      await page.waitForTimeout(800);
      const read = await paste(page, EMPTY, cells(2000));
      const taken = await takeAndCheck(page);
      console.log(`2,000 rows pasted: read ${Math.round(read)} ms, taken in and checked by all rules ${Math.round(taken)} ms`);
      expect(await problems(page).textContent()).toContain('没有发现问题');
      const text = await value(page);
      expect(text.split('\n')).toHaveLength(2002);
      expect(text.slice(0, 60)).toContain('number,name,star,unit\n,林知知,1,示例市第1志愿服务队');
      expect(read + taken).toBeLessThan(60_000);
    }));

  test.for([2000, 20_000])('%i rows: keys are quick in every field', (count) =>
    site.open({ value: csv(count) }, async (page) => {
      await checked(page);
      await page.locator('#title').focus();
      const title = await keyLatency(page, 60);
      await cell(page, 3, 'unit').click();
      await page.locator(GRID).focus();
      const inside = await keyLatency(page, 60);
      const shown = ({ work, drawn }: Latency) => `${work.toFixed(1)} ms, drawn after ${drawn.toFixed(1)} ms`;
      console.log(`${count} rows: a key in the title ${shown(title)}; in a cell ${shown(inside)}`);
      expect(title.work).toBeLessThan(1_000);
      expect(inside.work).toBeLessThan(1_000);
    }),
  );

  test('20,000 rows open, scroll to their end and are edited there', () =>
    site.open({ value: csv(20_000) }, async (page) => {
      await checked(page);
      const grid = page.getByRole('grid');
      expect(await grid.getAttribute('aria-rowcount')).toBe('20001');
      const frames = await page.evaluate(async () => {
        const scroller = document.querySelector('.roster-grid')!;
        const times: number[] = [];
        let last = performance.now();
        for (let i = 0; i < 60; i += 1) {
          scroller.scrollTop += 900;
          await new Promise((next) => requestAnimationFrame(next));
          times.push(performance.now() - last);
          last = performance.now();
        }
        return times.toSorted((a, b) => a - b);
      });
      console.log(`20,000 rows scrolled: a frame ${frames[30]!.toFixed(1)} ms (worst ${frames.at(-1)!.toFixed(1)})`);
      expect(await page.locator('.roster-row').count()).toBeLessThan(80);
      await page.locator(GRID).focus();
      await page.keyboard.press('Control+End');
      expect(await focused(page)).toContain('第 20001 行');
      const started = performance.now();
      await cell(page, 20_001, 'name').click();
      await page.keyboard.type('再夏秋');
      await page.keyboard.press('Enter');
      await checked(page);
      console.log(`20,000 rows: a cell taken over and all rows checked ${Math.round(performance.now() - started)} ms`);
      expect((await namesOf(page)).at(-1)).toBe('再夏秋');
    }));
});
