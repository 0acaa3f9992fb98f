import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { Consent } from '../../../src/domain/consent/consent.ts';
import { OWN_WIDGETS } from '../../../src/domain/form/decap.ts';
import { Credits } from '../../../src/domain/story/credits.ts';
import { Reviews } from '../../../src/domain/story/reviews.ts';
import { barriers } from '../axe.ts';
import { widgetsDesk } from './widgets-desk.ts';

declare const desk: { registered: string[]; focus(name: string, path: string): void; validate(): [string, unknown[]][] };

const { open } = widgetsDesk();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-field'));

test('each widget that a form asks for is registered; rosters and references register themselves', async () => {
  const elsewhere = new Set(['roster', 'reference']);
  await open('homes', {}, async (page) => {
    const registered = await page.evaluate(() => desk.registered);
    expect(registered.toSorted()).toEqual(OWN_WIDGETS.filter((name) => !elsewhere.has(name)).toSorted());
  });
});

const HOME = {
  name: '蓝湾',
  division: '330109',
  organization: 'org-330100',
  coordinate: { longitude: 120.1551, latitude: 30.274, datum: 'GCJ-02' },
  hours: {
    weekly: [{ days: ['mon', 'tue'], opens: '09:00', closes: '17:00' }],
    holidays: 'closed',
    exceptions: [{ from: '2026-02-16', to: '2026-02-10', opens: '09:00' }],
    byAppointment: true,
  },
};
const STORY = {
  subjects: [{ name: '林知夏', deceased: true }],
  credits: { authors: ['许记者'] },
  reviews: { first: { by: '许一', on: '2026-03-01' }, second: { by: '许一' } },
  consent: { basis: 'other', givenBy: 'self' },
  photos: [{ file: 'gone.jpg', alt: '河' }],
};
const ROLL = { issuer: 'org-330109', consent: { basis: 'consent' } };

describe.each([
  ['homes', HOME, undefined],
  ['stories', STORY, undefined],
  ['rolls', ROLL, 'star'],
  ['homes', {}, undefined],
  ['stories', {}, undefined],
] as const)('the form of %s', (collection, data, also) => {
  test.each([1024, 1440])('has no barrier at %d px and fits its column', async (width) => {
    await open(collection, { data, width, ...(also && { also }) }, async (page) => {
      await page.waitForTimeout(300);
      expect(await barriers(page)).toEqual([]);
      const tooWide = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.desk-widget'))
          .filter((each) => each.scrollWidth > each.clientWidth)
          .map(({ id }) => id),
      );
      expect(tooWide).toEqual([]);
    });
  });

  test('lets Decap save whatever is half-written', async () => {
    await open(collection, { data }, async (page) => {
      expect(await page.evaluate(() => desk.validate())).toEqual([]);
    });
  });
});

describe('every field of a schema is in its widget, where a problem can lead to it', () => {
  test.each([
    ['homes', 'coordinate', ['longitude', 'latitude', 'datum']],
    [
      'homes',
      'hours',
      [
        ...['days', 'opens', 'closes'].map((name) => `weekly.1.${name}`),
        ...['from', 'to', 'opens', 'closes', 'note'].map((name) => `exceptions.1.${name}`),
        'holidays',
        'byAppointment',
      ],
    ],
    ['stories', 'credits', Object.keys(Credits.shape)],
    ['stories', 'reviews', Object.keys(Reviews.shape).flatMap((step) => [`${step}.by`, `${step}.on`])],
    ['stories', 'photos', ['alt', 'caption', 'credit', 'rights'].map((name) => `1.${name}`)],
    ['stories', 'consent', Object.keys(Consent.shape).filter((name) => name !== 'givenBy')],
    ['rolls', 'consent', Object.keys(Consent.shape).filter((name) => name !== 'explanation')],
  ] as const)('%s: %s', async (collection, name, paths) => {
    await open(collection, { data: { homes: HOME, stories: STORY, rolls: ROLL }[collection] }, async (page) => {
      for (const path of paths) {
        await page.evaluate(([field, at]) => desk.focus(field, at), [name, path] as const);
        expect(await focused(page)).toBe(path);
      }
    });
  });
});

test('nothing breaks the policy of the desk', async () => {
  await open('stories', { data: STORY }, async (page) => {
    const broken: string[] = [];
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    page.on('pageerror', (error) => broken.push(error.message));
    await page.reload();
    await page.locator('.desk-widget').first().waitFor();
    await page.waitForTimeout(500);
    expect(broken.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
