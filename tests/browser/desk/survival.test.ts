/** Nothing that an editor wrote is lost: each way in which that could happen, driven in a browser. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDesk, deskPage, nameField, notice, openTestDesk, save, saved, signedIn, write, type Desk } from './desk-visit.ts';
import { titleField } from './visit.ts';

const ENTRY = '/collections/stories/entries/2026/2026-sl-0001/index';

let desk: Desk;
let context: BrowserContext;

beforeAll(buildDesk, 240_000);

beforeEach(async () => {
  desk = await openTestDesk();
  context = await signedIn(desk, { width: 1280, height: 800 });
});
afterEach(async () => {
  await context.close();
  await desk.stop();
});

async function openStory(): Promise<Page> {
  const page = await deskPage(context, desk, ENTRY);
  await titleField(page).waitFor();
  await page.locator('.desk-checks').waitFor();
  return page;
}

const draft = () => desk.draftOf('stories', '2026-sl-0001');
const crash = (page: Page) => page.close({ runBeforeUnload: false });
/** The autosave writes every two seconds. */
const untilKept = (page: Page) => page.waitForTimeout(2600);

test('a login that expired: the dialog, a wrong 口令, the right one, and the save goes through with the text', async () => {
  const page = await openStory();
  await context.clearCookies();
  await write(titleField(page), '过期后的标题');
  await save(page);
  const field = page.getByLabel('口令或编辑地址');
  await field.fill('不对的口令');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByText('口令不对').waitFor();
  await field.fill(desk.address());
  await page.getByRole('button', { name: '登录' }).click();
  await saved(page);
  expect(await draft()).toContain('title: 过期后的标题');
});

test('a network that goes: a sentence that stays, the text stays, and one press saves it when the network is back', async () => {
  const page = await openStory();
  await context.setOffline(true);
  await notice(page, 'offline').waitFor();
  await write(titleField(page), '断网时的标题');
  await save(page);
  await notice(page, 'save').waitFor();
  expect(await notice(page, 'save').textContent()).toContain('文字还在这一页');
  await context.setOffline(false);
  await page.getByRole('button', { name: '再保存一次' }).click();
  await saved(page);
  expect(await draft()).toContain('title: 断网时的标题');
  expect(await notice(page, 'offline').count()).toBe(0);
});

test('a gateway that ends and comes back: nobody signs in again', async () => {
  const page = await openStory();
  await desk.stop();
  await write(titleField(page), '重启前的标题');
  await save(page);
  await notice(page, 'save').waitFor();
  await desk.restart();
  await page.getByRole('button', { name: '再保存一次' }).click();
  await saved(page);
  expect(await draft()).toContain('title: 重启前的标题');
});

describe('a colleague who saved the same entry in between', () => {
  async function bothSave(): Promise<Page> {
    const mine = await openStory();
    const theirs = await openStory();
    await write(titleField(theirs), '同事的标题');
    await save(theirs);
    await saved(theirs);
    await mine.bringToFront();
    await write(titleField(mine), '我的标题');
    await save(mine);
    await mine.getByRole('dialog').waitFor();
    return mine;
  }

  test('is named with the time, and their version stands until somebody decides', async () => {
    const mine = await bothSave();
    expect(await mine.getByRole('dialog').textContent()).toMatch(/周以宁在 \d+月\d+日 \d\d:\d\d 保存过这一篇/u);
    expect(await draft()).toContain('title: 同事的标题');
    await mine.keyboard.press('Escape');
    expect(await titleField(mine).inputValue()).toBe('我的标题');
  });

  test('gives way to whoever keeps their own text and saves once more', async () => {
    const mine = await bothSave();
    await mine.getByRole('button', { name: '保留我的文字继续编辑' }).click();
    expect(await titleField(mine).inputValue()).toBe('我的标题');
    await notice(mine, 'save').getByRole('button', { name: '保存' }).click();
    await saved(mine);
    expect(await draft()).toContain('title: 我的标题');
  });
});

test('a tab that crashes: what was written is offered with its date, and not again once it is saved', async () => {
  const lost = await openStory();
  await write(titleField(lost), '崩溃前的标题');
  await untilKept(lost);
  await crash(lost);
  const page = await openStory();
  await notice(page, 'left-behind').waitFor();
  expect(await notice(page, 'left-behind').textContent()).toMatch(/没有保存的文字（\d+月\d+日 \d\d:\d\d）/u);
  expect(await titleField(page).inputValue()).toBe('走廊里的两把椅子');
  await page.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => titleField(page).inputValue()).toBe('崩溃前的标题');
  await save(page);
  await saved(page);
  await untilKept(page);
  await crash(page);
  const later = await openStory();
  await later.waitForTimeout(800);
  expect(await notice(later, 'left-behind').count()).toBe(0);
});

test('a tab that crashes with a new entry in it: the next new entry of its kind brings it back', async () => {
  const lost = await deskPage(context, desk, '/collections/homes/new');
  await write(nameField(lost), '江边红十字救护站');
  await untilKept(lost);
  await crash(lost);
  const page = await deskPage(context, desk, '/collections/homes/new');
  await page.getByRole('button', { name: '恢复' }).click();
  await expect.poll(() => nameField(page).inputValue()).toBe('江边红十字救护站');
  await save(page);
  await page.waitForURL(/homes\/entries\/home-\d{4}/u);
  expect(await desk.draftOf('homes', /home-\d{4}/u.exec(page.url())![0])).toContain('name: 江边红十字救护站');
});

test('a text that another window is writing is not offered as lost', async () => {
  const writing = await openStory();
  await write(titleField(writing), '正在写的标题');
  await untilKept(writing);
  const page = await openStory();
  await page.waitForTimeout(800);
  expect(await notice(page, 'left-behind').count()).toBe(0);
});
