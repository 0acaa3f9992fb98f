/** What an editor does with a widget, and what the form then holds. */
import type { Page } from 'playwright-core';

declare const desk: {
  value(name: string): unknown;
  set(name: string, value: unknown): void;
};

/** The value of a field as the form holds it. */
export const value = (page: Page, name: string) => page.evaluate((field) => desk.value(field), name);

/** Changes another field of the form, as its own widget would. */
export const set = (page: Page, name: string, to: unknown) => page.evaluate(([field, data]) => desk.set(field as string, data), [name, to]);

export const widget = (page: Page, name: string) => page.locator(`#${name}-field-1`);
export const press = (page: Page, name: string, button: string | RegExp) =>
  widget(page, name).getByRole('button', { name: button }).click();
export const fill = (page: Page, name: string, label: string, text: string) =>
  widget(page, name).getByLabel(label, { exact: true }).fill(text);

/** The sentences that stand in a widget now. */
export const problems = (page: Page, name: string) => widget(page, name).locator('.desk-problems li').allTextContents();
