import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { theChromium } from '../chromium.ts';
import { addPhoto, save, writeFirstLines } from './form.ts';
import { picture, picturesOfManual } from './pictures.ts';
import { runDesk, type RunningDesk } from './running-desk.ts';
import { enter, idOfDraft, titleField } from './visit.ts';

/** An invented story with photographs, honours and blocks in its text. */
const STORY = '2026/2026-slc-0001';

let desk: RunningDesk;
let browser: Browser;
let page: Page;
const taken = new Set<string>();

async function shoot(name: string, what: Parameters<typeof picture>[1] = page): Promise<void> {
  await picture(name, what);
  taken.add(name);
}

beforeAll(async () => {
  [desk, browser] = await Promise.all([runDesk(), theChromium()]);
  ({ page } = await enter(browser, desk));
});
afterAll(async () => {
  await desk?.close();
});

const go = (hash: string) => page.goto(`${desk.url}/admin/#${hash}`);

async function openStory(): Promise<void> {
  await go(`/collections/stories/entries/${STORY}/index`);
  await titleField(page).waitFor();
}

const shownInPreview = () => page.frameLocator('#preview-pane').locator('h1').first().waitFor({ timeout: 60_000 });

test('the list of stories', { timeout: 90_000 }, async () => {
  await page.locator('a[href*="/entries/"]').nth(5).waitFor();
  await shoot('list');
});

test('a story in the editor, with the site’s own page beside it', { timeout: 120_000 }, async () => {
  await openStory();
  await shownInPreview();
  await shoot('editor');
});

test('an article for 公众号', { timeout: 90_000 }, async () => {
  await page
    .getByRole('button', { name: /公众号/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: '公众号文章' });
  await dialog.locator('iframe, article, section').first().waitFor();
  await shoot('wechat', dialog);
  await dialog.getByRole('button', { name: '关闭' }).click();
});

test('blocks in the text', { timeout: 90_000 }, async () => {
  const body = page.locator('[data-slate-editor]');
  await body.scrollIntoViewIfNeeded();
  await shoot('blocks', body);
});

test('a photograph with all that a newsroom asks', { timeout: 90_000 }, async () => {
  await go('/collections/stories');
  await writeFirstLines(page, '放照片的稿子');
  await addPhoto(page);
  await shoot('photos', page.getByRole('group', { name: '照片 1', exact: true }));
  await save(page);
});

test('the board of drafts', { timeout: 90_000 }, async () => {
  await idOfDraft(page, desk, '放照片的稿子');
  await shoot('board');
});

test('the roster of a roll', { timeout: 90_000 }, async () => {
  await go('/collections/rolls/entries/slm-2025-star/roll');
  const roster = page.getByRole('group', { name: '名单记录', exact: true });
  await roster.getByRole('grid').scrollIntoViewIfNeeded({ timeout: 30_000 });
  await shoot('roster', roster);
});

test('the hours of a home', { timeout: 90_000 }, async () => {
  await go('/collections/homes/entries/sample-city-volunteer-home/index');
  const hours = page.getByRole('group', { name: '开放时间', exact: true });
  await hours.scrollIntoViewIfNeeded({ timeout: 30_000 });
  await shoot('home', hours);
});

test('every picture of the manual was taken', () => {
  expect(Array.from(taken).sort()).toEqual(Array.from(new Set(picturesOfManual())).sort());
});
