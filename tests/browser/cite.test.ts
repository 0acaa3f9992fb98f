import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toChinese } from '../../src/domain/calendar/date.ts';
import { builtSite, type Visitor } from './site.ts';

const site = builtSite();
const ROLL = '/honors/sl-2025-five-star/';
const FORMS = ['sentence', 'reference', 'bibtex', 'ris', 'csl-json'];
/** A day after any build, so that the day of the build cannot pass for it. */
const LATER = '2033-02-03';

const text = (page: Page, form: string) => page.locator(`#cite-${form}`).evaluate((element) => element.textContent);
const press = (page: Page, form: string) => page.locator(`copy-button[data-of="cite-${form}"] button`).click();
const said = (page: Page, form: string) => page.locator(`copy-button[data-of="cite-${form}"] [role="status"]`);

/** What `writeText` is given is kept aside: the clipboard itself is shared by all pages of the machine. */
function listen(page: Page, works: boolean): void {
  void page.addInitScript((allowed) => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (copied: string) => {
        if (!allowed) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
        Object.assign(globalThis, { copied });
        return Promise.resolve();
      },
    });
  }, works);
}
const copied = (page: Page) => page.evaluate(() => (globalThis as { copied?: string }).copied);

async function visit<Result>(visitor: Visitor, works: boolean, use: (page: Page) => Promise<Result>): Promise<Result> {
  const before = (page: Page) => listen(page, works);
  return site.open(
    ROLL,
    { alone: true, ...visitor },
    async (page) => {
      await page.clock.setFixedTime(new Date(`${LATER}T01:00:00+08:00`));
      await page.locator('details').evaluateAll((all) => all.forEach((each) => each.toggleAttribute('open', true)));
      return use(page);
    },
    before,
  );
}

describe('the citation of a roll', () => {
  test('is copied by one press, with the day on which the reader presses', async () => {
    await visit({}, true, async (page) => {
      const sentence = await text(page, 'sentence');
      const madeOn = await page.locator('#cite-sentence time').getAttribute('datetime');
      await press(page, 'sentence');
      await said(page, 'sentence').getByText('已复制').waitFor();
      expect(await copied(page)).toBe(sentence!.replace(toChinese(madeOn!), '2033年2月3日'));
      expect(await text(page, 'sentence')).toBe(await copied(page));
    });
  });

  test.each([
    ['reference', `[${LATER}]`],
    ['bibtex', `urldate = {${LATER}}`],
    ['ris', 'Y2  - 2033/02/03/'],
    ['csl-json', '"date-parts": [[2033, 2, 3]]'],
  ])('is copied as %s with that day', async (form, day) => {
    await visit({}, true, async (page) => {
      await press(page, form);
      await said(page, form).getByText('已复制').waitFor();
      expect(await copied(page)).toContain(day);
    });
  });

  test('stands selected where the clipboard is refused, as in some readers inside other apps', async () => {
    await visit({}, false, async (page) => {
      await press(page, 'reference');
      await said(page, 'reference').getByText('已选中').waitFor();
      expect(await page.evaluate(() => String(getSelection()))).toBe(await text(page, 'reference'));
    });
  });

  test('can be read and selected without script, says whose day it holds, and shows no button', async () => {
    await site.open(ROLL, { javaScriptEnabled: false }, async (page) => {
      const madeOn = toChinese((await page.locator('#cite-sentence time').getAttribute('datetime'))!);
      expect(await page.locator('section[aria-labelledby="cite"] .meta').innerText()).toContain(`本页生成之日（${madeOn}）`);
      for (const form of FORMS) expect(await text(page, form)).toContain('示例数据');
      expect(await page.locator('copy-button button').filter({ visible: true }).count()).toBe(0);
    });
  });

  test('holds nothing but the citation: no space or line that the page added', async () => {
    await site.open(ROLL, {}, async (page) => {
      for (const form of FORMS) expect(await text(page, form)).toMatch(/^\S[\s\S]*\S ?$/u);
      expect(JSON.parse((await text(page, 'csl-json'))!)).toHaveLength(1);
    });
  });
});
