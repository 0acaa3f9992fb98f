import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { Photo } from '../../../src/domain/photo/photo.ts';
import { widgetsDesk } from './widgets-desk.ts';
import { press, problems, value, widget } from './widgets-hand.ts';

const { open } = widgetsDesk();

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a3231b' } })
    .jpeg()
    .toBuffer();

describe('照片', () => {
  const add = async (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
    widget(page, 'photos')
      .getByLabel(/添加照片/)
      .setInputFiles(files);
  const jpeg = async (name: string) => ({ name, mimeType: 'image/jpeg', buffer: await picture(600, 400) });
  const card = (page: Page, number: number) => widget(page, 'photos').getByRole('group', { name: `照片 ${number}`, exact: true });

  test('get names of their own, never those they came with, and fit the schema once they are described', async () => {
    await open('stories', {}, async (page) => {
      await add(page, await jpeg('张三的照片.JPG'), await jpeg('IMG 2.jpg'));
      await card(page, 2).waitFor();
      await card(page, 1).getByText('发布前还要填：替代文字、图片说明、署名').waitFor();
      for (const number of [1, 2]) {
        await card(page, number).getByLabel('替代文字').fill('队员抬着担架走过积水的街');
        await card(page, number).getByLabel('图片说明').fill('2026年7月，队员在老街转移居民');
        await card(page, number).getByLabel('署名', { exact: true }).fill('示例市红十字会供图');
      }
      await card(page, 2).getByLabel('可供媒体刊用，请署名').check();
      const listed = Photo.array().parse(await value(page, 'photos'));
      expect(listed.map(({ file, rights }) => [file, rights])).toEqual([
        ['photo-1.jpg', 'own'],
        ['photo-2.jpg', 'press'],
      ]);
    });
  });

  test('have a focus by mouse and by keys, and show what a crop keeps', async () => {
    await open('stories', {}, async (page) => {
      await add(page, await jpeg('a.jpg'));
      const target = card(page, 1).getByRole('button', { name: /^焦点在横向 50%、纵向 50%/ });
      await target.waitFor();
      const box = (await target.boundingBox())!;
      await target.click({ position: { x: box.width * 0.9, y: box.height * 0.1 } });
      expect((await value(page, 'photos')) as Photo[]).toMatchObject([{ focus: { x: 0.9, y: 0.1 } }]);
      const crop = card(page, 1).locator('[data-shape="square"]');
      expect(await crop.evaluate((image) => getComputedStyle(image).objectPosition)).toBe('100% 0%');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowLeft');
      expect((await value(page, 'photos')) as Photo[]).toMatchObject([{ focus: { x: 0.85, y: 0.15 } }]);
      await page.keyboard.press('Enter');
      expect((await value(page, 'photos')) as Photo[]).toMatchObject([{ focus: { x: 0.85, y: 0.15 } }]);
    });
  });

  test('are put in order, taken out, and brought back with their words', async () => {
    await open('stories', {}, async (page) => {
      await add(page, await jpeg('a.jpg'), await jpeg('b.jpg'), await jpeg('c.jpg'));
      const files = async () => ((await value(page, 'photos')) as Photo[]).map(({ file }) => file);
      await card(page, 3).getByLabel('署名', { exact: true }).fill('程见微');
      await press(page, 'photos', '把照片 3 设为封面');
      expect(await files()).toEqual(['photo-3.jpg', 'photo-1.jpg', 'photo-2.jpg']);
      await press(page, 'photos', '移去照片 1');
      expect(await files()).toEqual(['photo-1.jpg', 'photo-2.jpg']);
      await press(page, 'photos', '撤销');
      expect(((await value(page, 'photos')) as Photo[])[0]).toMatchObject({ file: 'photo-3.jpg', credit: '程见微' });
    });
  });

  test('that cannot be shown are refused before anything is sent; the good ones come in all the same', async () => {
    await open('stories', {}, async (page) => {
      const svg = { name: '徽章.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
      const heic = { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: Buffer.from('\0\0\0\x20ftypheic0000', 'latin1') };
      const broken = { name: '坏.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('\xff\xd8\xff\xe0 no picture', 'latin1') };
      await add(page, svg, heic, broken, await jpeg('a.jpg'));
      await card(page, 1).waitFor();
      const told = (await problems(page, 'photos')).join('\n');
      expect(told).toMatch(/“徽章\.svg”是 SVG 图形/);
      expect(told).toMatch(/“IMG_1\.HEIC”是 HEIC 格式/);
      expect(told).toMatch(/“坏\.jpg”无法打开/);
      expect(await value(page, 'photos')).toHaveLength(1);
    });
  });

  test('are dropped or pasted', async () => {
    await open('stories', {}, async (page) => {
      const data = (await picture(60, 40)).toString('base64');
      for (const kind of ['drop', 'paste'] as const) {
        await page.evaluate(
          ([event, base64]) => {
            const transfer = new DataTransfer();
            const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
            transfer.items.add(new File([bytes], 'x.jpg', { type: 'image/jpeg' }));
            const zone = document.querySelector('.desk-drop')!;
            const options = { bubbles: true, cancelable: true };
            zone.dispatchEvent(
              event === 'drop'
                ? new DragEvent('drop', { ...options, dataTransfer: transfer })
                : new ClipboardEvent('paste', { ...options, clipboardData: transfer }),
            );
          },
          [kind, data] as const,
        );
        await card(page, kind === 'drop' ? 1 : 2).waitFor();
      }
      expect(await value(page, 'photos')).toMatchObject([{ file: 'photo-1.jpg' }, { file: 'photo-2.jpg' }]);
    });
  });

  test('that a saved draft lists but nobody can find are told', async () => {
    await open('stories', { data: { photos: [{ file: 'gone.jpg' }] } }, async (page) => {
      await card(page, 1).getByText('找不到照片文件“gone.jpg”').waitFor();
    });
  });
});
