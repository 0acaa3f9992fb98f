/** Each 正文组件 put into a text by hand, in the real desk: what is saved is what the site reads, and it opens again as a form. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BLOCKS, type AnyBlock } from '../../../src/domain/text/blocks/blocks.ts';
import { timelineBlock } from '../../../src/domain/text/blocks/timeline.ts';
import { buildDesk, deskPage, openTestDesk, signedIn, write, type Desk } from './desk-visit.ts';
import { addPhoto } from './form.ts';
import { titleField } from './visit.ts';

let desk: Desk;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  buildDesk();
  desk = await openTestDesk();
  context = await signedIn(desk, { width: 1440, height: 1000 });
  page = await deskPage(context, desk, '/collections/stories/new');
  await write(titleField(page), '一篇有各种组件的稿');
  await addPhoto(page);
}, 240_000);
afterAll(async () => {
  await context?.close();
  await desk?.stop();
});

const forms = (): Locator => page.locator('[data-slate-editor] [data-slate-void]');

async function insert({ label }: AnyBlock): Promise<Locator> {
  const before = await forms().count();
  await page.getByRole('button', { name: '插入', exact: true }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
  const form = forms().nth(before);
  await form.waitFor();
  return form;
}

type Fields = Record<string, string>;

/** By the words that an editor sees. */
async function fill(form: Locator, fields: Fields, row = 0): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await write(form.getByRole('textbox', { name: new RegExp(`^${label}`, 'u') }).nth(row), text);
}

const MOMENTS = timelineBlock.example.moments;

/** What an editor does in each form: the example of the block itself. */
const BY_HAND: Record<string, (form: Locator) => Promise<unknown>> = {
  照片: (form) => form.getByRole('combobox').selectOption('photo-1.jpg'),
  引语: (form) => fill(form, { 引语: '有人问我们一年救几个人。\n我说，最好是一个也没有。', 说话人: '队长江怀远' }),
  时间线: async (form) => {
    for (const [i, { when, what }] of MOMENTS.entries()) {
      if (i > 0) await form.getByRole('button', { name: '添加时刻' }).click();
      await fill(form, { 时间: when, 事情: what }, i);
    }
  },
  相关荣誉: (form) => fill(form, { 荣誉编号: 'ZJHZ-2026-00017-K' }),
  视频链接: (form) => fill(form, { 视频标题: '雨夜的七个小时', 平台: '央视频', 视频网址: 'https://example.org/video/1', 时长: '3:20' }),
};

const isPhoto = ({ label }: AnyBlock): boolean => label === '照片';
const all = BLOCKS as unknown as readonly AnyBlock[];

test('every block is in the menu, and its form stands in the text', async () => {
  expect(all.map(({ label }) => label).toSorted()).toEqual(Object.keys(BY_HAND).toSorted());
  for (const block of all) {
    const form = await insert(block);
    expect(await form.innerText()).toContain(block.label);
    await BY_HAND[block.label]!(form);
  }
});

test('what is saved is what the block writes for the site', async () => {
  await page.locator('#nc-root').getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL(/stories\/entries\//u);
  const [, id] = /entries\/(?:\d{4}\/)?([\w-]+)/u.exec(decodeURIComponent(page.url()))!;
  const text = await desk.draftOf('stories', id!);
  for (const block of all) expect(text).toContain(block.write(isPhoto(block) ? { file: 'photo-1.jpg' } : block.example));
});

test('it opens again as forms with the same words', async () => {
  await page.reload();
  await forms()
    .nth(all.length - 1)
    .waitFor();
  expect(await forms().count()).toBe(all.length);
  expect(await page.getByRole('textbox', { name: /^说话人/u }).inputValue()).toBe('队长江怀远');
  expect(await page.getByRole('textbox', { name: /^事情/u }).nth(1).inputValue()).toBe(MOMENTS[1]!.what);
});
