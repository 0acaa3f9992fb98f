/** The roster widget in a page of its own, with a gateway that answers what it asks for. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { pagesFor, theChromium } from '../chromium.ts';
import { servePage, type ServedPage } from './test-page.ts';

const LISTS: Record<string, unknown> = {
  '/cms-api/session': { mode: 'local', user: { name: '周以宁' }, csrf: 'x' },
  '/cms-api/lists/organizations.json': [
    { id: 'dh', name: '东湖区红十字会', level: 'county', kind: 'society', prefix: 'DH' },
    { id: 'sl', name: '示例市红十字会', level: 'city', kind: 'society', prefix: 'SL' },
  ],
  '/cms-api/lists/schemes.json': [],
};

export interface RosterDesk {
  /** A fresh page with these rows in the form; `onMain`: the rows that are published. */
  open<Result>(
    given: { value?: string; onMain?: string; viewport?: { width: number; height: number } },
    use: (page: Page) => Promise<Result>,
  ): Promise<Result>;
}

const pageOf = (viewport: { width: number; height: number }) =>
  pagesFor(`roster ${viewport.width}×${viewport.height}`, async () =>
    (await theChromium()).newContext({ viewport, locale: 'zh-CN', reducedMotion: 'reduce' }),
  );

/** The page of the roster for the tests of a file. */
export function rosterDesk(): RosterDesk {
  let page: ServedPage | undefined;
  /** What main holds, as the field `conferrals` of the entry; null where the roll is new. */
  let published: string | null = null;
  const answerOf = (pathname: string): unknown => (pathname === '/cms-api/v1' ? { data: published } : LISTS[pathname]);
  beforeAll(async () => {
    page = await servePage('roster-page', answerOf);
  }, 120_000);
  afterAll(() => page?.close());
  const open: RosterDesk['open'] = async ({ value, onMain, viewport = { width: 1440, height: 1000 } }, use) => {
    published = onMain === undefined ? null : JSON.stringify({ stage: 'final', conferrals: onMain });
    return pageOf(viewport)(async (form) => {
      await form.goto(page!.url);
      await form.locator('.roster').waitFor();
      await form.evaluate(([csv, at]) => desk.open(csv ?? undefined, at ?? undefined), [value, onMain && 'rolls/x/roll.json'] as const);
      return use(form);
    });
  };
  return { open };
}

declare const desk: { open(value?: string, path?: string): void };
