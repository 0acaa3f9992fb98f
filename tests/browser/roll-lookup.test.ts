import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/files/paths.ts';
import { plainRecords } from '../fixtures/lookup-folder.ts';
import { barriers } from './axe.ts';
import { answer, ask, group, heading, lookupVisit, LOOKUP, result, rows, submit } from './lookup-page.ts';
import { builtSite, NARROWEST } from './site.ts';

const site = builtSite();
const visit = lookupVisit(site);
const all = plainRecords('content');
const written = (name: string) => all.filter((record) => record.name === name);
const NAMESAKES = written('张伟').length;

describe.concurrent('a name that is on rolls', () => {
  test('is answered first: how many records, each with status, roll, document, version and ways on', async () => {
    await visit({}, async (page) => {
      expect(await ask(page, '张伟')).toBe(`公开名单中有 ${NAMESAKES} 条与「张伟」完全一致的记录`);
      expect(await rows(page).count()).toBe(NAMESAKES);
      expect(await result(page).textContent()).toContain('同名很常见');
      const row = rows(page).filter({ hasText: 'SLM-2025-00009-Z' });
      const text = await row.textContent();
      for (const part of ['五星级红十字志愿者', '有效', '示例数据', '示例直辖市红十字会', '2025年度', '示直红〔2026〕7号', '第 2 版'])
        expect(text).toContain(part);
      const hrefs = await row.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const anchor = '/honors/slm-2025-star/#SLM-2025-00009-Z';
      expect(hrefs).toEqual([anchor, '/honors/slm-2025-star/', anchor, '/verify/#no=SLM-2025-00009-Z']);
    });
  });

  test.each(['张　伟', ' 张 伟 ', '张\u200B伟'])('is the same however it is padded: %j', async (typed) => {
    await visit({}, async (page) => {
      await submit(page, typed);
      expect(await answer(page)).toMatch(new RegExp(`^公开名单中有 ${NAMESAKES} 条与「.*」完全一致的记录$`, 'u'));
    });
  });

  test.each(['阿依古丽·买买提江', '阿依古丽•买买提江', '阿依古丽买买提江', '阿依古丽 买买提江'])(
    'with any dot or none: %s',
    async (typed) => {
      const count = written('阿依古丽·买买提江').length;
      await visit({}, async (page) => {
        expect(await ask(page, typed)).toContain(`有 ${count} 条与`);
      });
    },
  );

  test('in traditional characters is no yes, and stands apart', async () => {
    await visit({}, async (page) => {
      expect(await ask(page, '張偉')).toBe('公开名单中没有与「張偉」完全一致的记录');
      const apart = group(page, `写法不同（繁简、异体或大小写）的 ${NAMESAKES} 条`);
      expect(await apart.locator('.found').count()).toBe(NAMESAKES);
      expect(await apart.textContent()).toContain('「於」和「于」可以是两个姓');
    });
  });

  test('is found by a part of it', async () => {
    await visit({}, async (page) => {
      expect(await ask(page, '买买提')).toBe('公开名单中没有与「买买提」完全一致的记录');
      const count = all.filter(({ name }) => name.includes('买买提')).length;
      expect(await group(page, `姓名中含「买买提」的 ${count} 条`).locator('.found').count()).toBe(Math.min(count, 50));
    });
  });

  test.each(['zhangwei', 'zw', 'Zhāng Wěi'])('is suggested by its letters: %s', async (letters) => {
    await visit({}, async (page) => {
      expect(await ask(page, letters)).toMatch(/^没有写作「.*」的姓名；按拼音读，可能是下面 \d+ 个$/u);
      const suggestion = group(page, '拼音可能是').locator('li', { hasText: '张伟' });
      expect(await suggestion.textContent()).toContain(`${NAMESAKES} 条`);
      expect(await rows(page).count()).toBe(0);
      await suggestion.locator('a').click();
      await page.waitForURL(/q=%E5%BC%A0%E4%BC%9F/u);
      expect(await answer(page)).toContain(`有 ${NAMESAKES} 条`);
    });
  });

  test('takes the focus to the answer, has no barrier in large type, and fits 320 px', async () => {
    await visit({ viewport: NARROWEST, reading: { elder: true } }, async (page) => {
      await ask(page, '张伟');
      expect(await heading(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST.width);
    });
  });

  test('is cited by one press, with the day of the reader', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await ask(page, '邵国庆');
      await rows(page).locator('copy-button button').click();
      await page.locator('copy-button [role="status"]', { hasText: '已复制' }).waitFor();
      const line = await page.evaluate(() => navigator.clipboard.readText());
      const today = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(new Date());
      expect(line).toMatch(
        /^【示例数据】邵国庆，.*编号SLC-2023-00006-E：见示例市红十字会《.*》（示市红〔2024〕1号，第2版），状态：已撤销，不再有效。/u,
      );
      expect(line).toContain(`${today}在“红十字志愿者荣誉”查询。`);
      expect(line).toMatch(/\/honors\/slc-2023-commendation\/#SLC-2023-00006-E$/u);
      expect(await rows(page).locator('[data-line]').textContent()).toBe(line);
    });
  });
});

describe.concurrent('what is no plain yes', () => {
  test('a revoked honour says so beside the number, on the row, and looks it', async () => {
    await visit({}, async (page) => {
      await ask(page, '邵国庆');
      expect(await result(page).locator('.lookup-head').textContent()).toContain('其中 1 条已撤销，不再有效。');
      expect(await rows(page).textContent()).toContain('2024年9月6日撤销，不再有效，请勿作为荣誉引用。');
      expect(await rows(page).getAttribute('class')).toContain('found-revoked');
      const line = await rows(page)
        .locator('.found-name a')
        .evaluate((name) => getComputedStyle(name).textDecorationLine);
      expect(line).toContain('line-through');
      expect(await barriers(page)).toEqual([]);
    });
  });

  test('a roll under notice is not final, whatever else the name has', async () => {
    const notices = written('吕小满').filter((record) => record.status === 'notice').length;
    await visit({}, async (page) => {
      await ask(page, '吕小满');
      expect(await result(page).locator('.lookup-head').textContent()).toContain(`其中 ${notices} 条正在公示，尚未最终确定。`);
      const notice = rows(page).filter({ hasText: '公示中，尚未最终确定' });
      expect(await notice.count()).toBe(notices);
      const ground = (found: typeof notice) => found.first().evaluate((row) => getComputedStyle(row).backgroundColor);
      expect(await ground(notice)).not.toBe(await ground(rows(page).filter({ hasNotText: '公示中' })));
    });
  });

  test('a corrected record says when', async () => {
    await visit({}, async (page) => {
      await ask(page, '陈思沅');
      expect(await rows(page).textContent()).toMatch(/\d{4}年\d+月\d+日更正过，以这里的内容为准/u);
    });
  });

  test('a withheld record is in no file of the index', () => {
    const folder = path.join(outDir(), LOOKUP);
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const text = files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n');
    expect(text).toContain('SLM-2025-00213-');
    expect(text).not.toContain('SLM-2025-00214-R');
  });
});
