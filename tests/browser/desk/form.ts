import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { titleField } from './visit.ts';

/** A photograph's worth of pixels; what is on it does not matter. */
export const aPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1000, channels: 3, background: { r: 176, g: 120, b: 92 } } })
    .jpeg()
    .toBuffer();

export const STORY = {
  title: '雨夜里的急救箱',
  summary: '一位示例志愿者冒雨把急救箱送到山上的村子，教会二十多位老人包扎和心肺复苏，大家说心里踏实了许多，下雨也不怕了。',
  person: '示例林望舒',
  text: '这一夜山路很滑，志愿者背着急救箱走了两个小时，把纱布和三角巾送到了最后一户人家。',
};

/** What an editor types first; enough for a draft, not for publication. */
export async function writeFirstLines(page: Page, title = STORY.title): Promise<void> {
  await page.getByRole('link', { name: '新建事迹' }).first().click();
  await titleField(page).fill(title);
  await page.getByRole('textbox', { name: /^摘要/u }).fill(STORY.summary);
}

async function writeReviews(page: Page): Promise<void> {
  for (const [step, name] of [
    ['一审', '示例甲'],
    ['二审', '示例乙'],
    ['三审', '示例丙'],
  ] as const) {
    await page.getByRole('textbox', { name: `${step}姓名` }).fill(name);
    await page.getByRole('button', { name: `${step}日期：今天` }).click();
  }
}

async function writeConsent(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '本人或监护人、近亲属同意' }).click();
  await page.getByRole('radio', { name: '本人', exact: true }).click();
  await page.getByRole('button', { name: '同意日期：今天' }).click();
  await page.getByRole('textbox', { name: /^登记人/u }).fill('示例登记人');
  await page.getByRole('textbox', { name: /^原件存放处/u }).fill('示例档案柜 1');
}

/** Chooses the one photograph and says all that a newsroom asks of it. */
export async function addPhoto(page: Page): Promise<void> {
  const photos = page.getByRole('group', { name: '照片', exact: true });
  await photos
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '雨夜.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
  const first = page.getByRole('group', { name: '照片 1' });
  await first.getByRole('textbox', { name: '替代文字' }).fill('一只打开的急救箱放在湿漉漉的石阶上');
  await first.getByRole('textbox', { name: '图片说明' }).fill('雨夜，急救箱送到了山上（示例）');
  await first.getByRole('textbox', { name: '署名' }).fill('示例摄影');
}

/** Everything else that publication needs. */
export async function writeTheRest(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^姓名或集体名称/u }).fill(STORY.person);
  await page.getByRole('combobox', { name: /^服务领域/u }).fill('应急救援');
  await page.keyboard.press('Enter');
  const organization = page.getByRole('combobox', { name: '查找组织' });
  await organization.fill('示例市红十字会');
  await page.getByRole('option', { name: /^示例市红十字会/u }).click();
  await page.getByRole('textbox', { name: '作者', exact: true }).fill('示例作者');
  await page.keyboard.press('Enter');
  await writeReviews(page);
  await writeConsent(page);
  await addPhoto(page);
  await page.getByRole('switch', { name: '示例数据' }).click();
  await page.locator('[data-slate-editor]').click();
  await page.keyboard.type(STORY.text);
}

/** Saves, and waits until the desk says so. */
export async function save(page: Page): Promise<void> {
  await page.locator('#nc-root').getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('状态：草稿').waitFor();
}

/** The status menu of the toolbar. */
export async function setStatus(page: Page, status: '待审核' | '可发布'): Promise<void> {
  await page.getByRole('button', { name: /^状态：/u }).click();
  await page.getByRole('menuitem', { name: status }).click();
  await page.getByText(`状态：${status}`).waitFor();
}
