/** What a visitor of the roster does and sees. */
import type { Page } from 'playwright-core';
import { composeNumber } from '../../../src/domain/conferral/number.ts';
import { trustedConferrals } from '../../../src/domain/conferral/table.ts';

/** The form around the roster, as roster-page/main.tsx hands it out. */
export interface Form {
  value: string | undefined;
  /** How often the widget has told the form of a new value. */
  changes: number;
  set(name: string, value: unknown): void;
  /** Why the form may not be saved. */
  refusal(): string | undefined;
}

declare const desk: Form;

const GIVEN = Array.from('知禾远宁清和安澜思齐明远若水景行怀瑾映雪听澜望舒秋实春和');
const SURNAMES = Array.from('林许陈周吴郑冯沈韩杨朱秦许何吕施张孔曹严');

/** No two are alike, so that nothing is told of them. */
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: SURNAMES[i % 20]! + GIVEN[Math.floor(i / 20) % 25]! + GIVEN[Math.floor(i / 500) % 25]!,
    star: String((i % 3) + 1),
    unit: `示例市第${i + 1}志愿服务队`,
  }));

export const cells = (count: number): string =>
  ['姓名\t星级\t单位', ...people(count).map(({ name, star, unit }) => `${name}\t${star}\t${unit}`)].join('\n');
export const csv = (count: number): string =>
  ['number,name,star,unit', ...people(count).map(({ name, star, unit }) => `,${name},${star},${unit}`), ''].join('\n');
export const numbered = (count: number): string =>
  ['number,name,star,unit', ...people(count).map(({ name, star, unit }, i) => `${numberOf(i + 1)},${name},${star},${unit}`), ''].join('\n');
export const numberOf = (serial: number): string => composeNumber({ prefix: 'DH', year: 2026, serial });

/** A key is answered when React has drawn; on a busy machine that is not yet when the key has come. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

export async function value(page: Page): Promise<string> {
  await drawn(page);
  return page.evaluate(() => desk.value ?? '');
}
export const rowsOf = async (page: Page) => trustedConferrals(await value(page));
export const namesOf = async (page: Page) => (await rowsOf(page)).map(({ name }) => name);
export const cell = (page: Page, row: number, column: string) =>
  page.locator(`.roster-row[aria-rowindex="${row}"] [data-column="${column}"]`);
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
export const problems = (page: Page) => page.locator('.roster-problems');
export const checked = (page: Page) => page.locator('[data-checked]').waitFor();
export async function said(page: Page): Promise<string | null> {
  await drawn(page);
  return page.locator('.roster-said').textContent();
}
export async function focused(page: Page): Promise<string | null | undefined> {
  await drawn(page);
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

/** Puts a text where a paste would put it, and says how long it took until it could be looked at. */
export function paste(page: Page, selector: string, text: string): Promise<number> {
  return page.evaluate(
    async ([target, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', content);
      const started = performance.now();
      document.querySelector(target)!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      const isRead = () => document.querySelector('.roster-dialog[data-state="read"]') !== null;
      while (!isRead()) await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - started;
    },
    [selector, text] as const,
  );
}

/** Takes what was read, and says how long it took until all rules had been asked about all rows. */
export const takeAndCheck = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now();
    document.querySelector<HTMLButtonElement>('.roster-dialog [data-main]')!.click();
    while (!document.querySelector('[data-checked]')) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - started;
  });

export const EMPTY = '.roster-paste textarea';
export const GRID = '.roster-field';

export const take = (page: Page, verb: RegExp) => page.locator('.roster-dialog').getByRole('button', { name: verb }).click();
