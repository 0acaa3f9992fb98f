import { describe, expect, test } from 'vitest';
import { publishedRoll } from '../../src/files/published-rolls.ts';
import { barriers } from './axe.ts';
import type { Page } from 'playwright-core';
import { ACTIVE, answer, claimVisit, heading, result, SHARDS, submit } from './claim-page.ts';
import { builtSite, NARROWEST } from './site.ts';

const site = builtSite();
const visit = claimVisit(site);
const NONE = '没有找到编号和姓名都一致的记录';
const problem = (page: Page, field: 'number' | 'name') => page.locator(`#claim-${field}-problem`);
const fact = (page: Page, field: string) => result(page).locator(`[data-field="${field}"]`);

describe('the answer', () => {
  test('on a record in force names roll, document and version, the day, and can be copied', async () => {
    await visit({}, async (page) => {
      expect(await answer(page, ...ACTIVE)).toBe('编号和姓名一致，记录有效');
      expect(await fact(page, 'documentNumber').textContent()).toBe('示直红〔2026〕7号');
      expect(await fact(page, 'honour').textContent()).toBe('五星级红十字志愿者');
      expect(await result(page).textContent()).toMatch(/截至 \d{4}年\d+月\d+日/u);
      expect(await result(page).textContent()).toContain('示例数据');
      expect(await result(page).locator('a[data-row]').getAttribute('href')).toBe('/honors/slm-2025-star/#SLM-2025-00003-C');
      const line = await page.locator('#claim-line').textContent();
      expect(line).toMatch(/^【示例数据】编号SLM-2025-00003-C：五星级红十字志愿者，.*（示直红〔2026〕7号，第2版），状态：有效。\d{4}年/u);
      expect(line).not.toContain(ACTIVE[1]);
      expect(await result(page).locator('copy-button button').isVisible()).toBe(true);
    });
  });

  test('on a roll under notice is no yes', async () => {
    const [first] = publishedRoll('content', 'slc-2026-star')!.rows;
    await visit({}, async (page) => {
      expect(await answer(page, first!.number, first!.name)).toBe('公示名单上有，尚未最终确定');
      expect(await page.locator('#claim-line').textContent()).toContain('状态：公示名单，尚未最终确定');
    });
  });

  test('on a revoked honour says so, with date, reason and basis', async () => {
    await visit({}, async (page) => {
      expect(await answer(page, 'SLC-2023-00006-E', '邵国庆')).toBe('这项荣誉已被撤销');
      expect(await fact(page, 'statusOn').textContent()).toBe('2024年9月6日');
      expect(await fact(page, 'statusReason').textContent()).toBe('申报的服务记录与实际不符');
      expect(await page.locator('#claim-line').textContent()).toContain('状态：已撤销，不再有效');
    });
  });

  test('on a corrected name knows the new one only', async () => {
    await visit({}, async (page) => {
      expect(await answer(page, 'SLC-2024-00015-M', '陈思沅')).toBe('编号和姓名一致，记录更正过');
      expect(await answer(page, 'SLC-2024-00015-M', '陈思源')).toBe(NONE);
    });
  });

  test('on a withheld record is letter by letter the same for every name, and shows none', async () => {
    await visit({}, async (page) => {
      expect(await answer(page, 'SLM-2025-00214-R', '张伟')).toBe('有这个编号的记录，姓名不公开');
      const first = await result(page).innerHTML();
      await answer(page, 'SLM-2025-00214-R', '李娜');
      expect(await result(page).innerHTML()).toBe(first);
      expect(first).not.toMatch(/张伟|星级红十字志愿者<|claim-line/u);
    });
  });

  test('is letter by letter the same for a wrong name and for a number never issued', async () => {
    await visit({}, async (page) => {
      expect(await answer(page, ACTIVE[0], '张伟')).toBe(NONE);
      const first = await result(page).innerHTML();
      expect(await answer(page, 'DEMO-2026-00017-4', '张伟')).toBe(NONE);
      expect(await result(page).innerHTML()).toBe(first);
      expect(await result(page).textContent()).toContain('不说明其没有获得荣誉');
    });
  });

  test('is given however number and name are typed', async () => {
    await visit({}, async (page) => {
      expect(await answer(page, ' ｓｌｍ 2O25—0ooo3 c', '司徒念安\u200B ')).toBe('编号和姓名一致，记录有效');
    });
  });

  test('has English words round Chinese records', async () => {
    const words = await visit({}, (page) => answer(page, ...ACTIVE), '/en/verify/');
    expect(words).toBe('Number and name agree; the record is in force');
  });

  test('goes as soon as a field is touched: it would be the answer to another question', async () => {
    await visit({}, async (page) => {
      await answer(page, ...ACTIVE);
      await page.locator('#claim-name').press('End');
      await page.keyboard.type('安');
      expect(await result(page).textContent()).toBe('');
    });
  });

  test('that comes late for another question is not shown', async () => {
    await visit({}, async (page) => {
      let release = (): void => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(SHARDS, async (route) => held.then(() => route.continue()));
      await submit(page, ...ACTIVE);
      await page.locator('#claim-name').fill('张伟');
      const arrived = page.waitForResponse(SHARDS);
      release();
      await arrived;
      await page.waitForTimeout(200);
      expect(await result(page).textContent()).toBe('');
    });
  });

  test('takes the focus to its heading, has no barrier, and fits 320 px in large type', async () => {
    await visit({ viewport: NARROWEST, reading: { elder: true } }, async (page) => {
      await answer(page, ...ACTIVE);
      expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST.width);
    });
  });
});

describe('privacy', () => {
  test('one request after the page, and no address holds number or name', async () => {
    await visit({}, async (page, asked) => {
      await answer(page, ...ACTIVE);
      expect(asked).toHaveLength(1);
      expect(new URL(asked[0]!).pathname).toMatch(/^\/verify\/shards\/[0-9a-f]{4}\.json$/);
      expect(decodeURIComponent(asked.join())).not.toMatch(/SLM|00003|司徒/u);
    });
  });

  test('a mistyped number is told at its field and asked of nobody', async () => {
    await visit({}, async (page, asked) => {
      await submit(page, 'SLM-2025-00004-C', ACTIVE[1]);
      expect(await problem(page, 'number').textContent()).toContain('编号有误，请核对');
      expect(await page.locator('#claim-number').evaluate((field) => field === document.activeElement && field.ariaInvalid)).toBe('true');
      await submit(page, 'SLC-2023-00001-0', '');
      expect(await problem(page, 'number').textContent()).toContain('数字 0 还是字母 O');
      expect(await problem(page, 'name').textContent()).toBe('请填写证书上的姓名或集体名称。');
      expect(await barriers(page)).toEqual([]);
      expect(asked).toEqual([]);
      await submit(page, ...ACTIVE);
      await heading(page).waitFor();
      expect(await problem(page, 'number').isVisible()).toBe(false);
    });
  });

  test.each(['/verify/#no=SLM-2025-00003-C', '/verify/?no=SLM-2025-00003-C'])(
    '%s fills in the number and leaves the address',
    async (address) => {
      await visit(
        {},
        async (page) => {
          expect(await page.locator('#claim-number').inputValue()).toBe(ACTIVE[0]);
          expect(await page.locator('#claim-name').inputValue()).toBe('');
          expect(page.url()).toMatch(/\/verify\/$/);
          expect(await result(page).textContent()).toBe('');
          expect(await page.locator('claim-check > [role="status"]').textContent()).toContain('请再填写姓名');
          await page.locator('#claim-name').fill(ACTIVE[1]);
          await page.keyboard.press('Enter');
          await heading(page).waitFor();
        },
        address,
      );
    },
  );

  test('a second code scanned into the open page takes the place of the first', async () => {
    await visit({}, async (page) => {
      await answer(page, ...ACTIVE);
      await page.evaluate(() => (location.hash = '#no=SLC-2023-00006-E'));
      await page.waitForFunction(() => location.hash === '');
      expect(await page.locator('#claim-number').inputValue()).toBe('SLC-2023-00006-E');
      expect(await result(page).textContent()).toBe('');
    });
  });

  test('a form that is sent without script carries nothing', async () => {
    await visit({}, async (page) => {
      expect(await page.locator('claim-check input[name]').count()).toBe(0);
    });
  });
});
