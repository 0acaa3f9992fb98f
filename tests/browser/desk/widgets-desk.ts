/** The small widgets of the desk in a page of their own, with the lists that the gateway would give. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { PickOrganization } from '../../../admin/shared/api.ts';
import { allDivisions } from '../../../src/domain/division/division.ts';
import type { CollectionName } from '../../../src/domain/form/meta.ts';
import { load, pagesFor, theChromium } from '../chromium.ts';
import { servePage, type ServedPage } from './test-page.ts';

const COUNTRY = 3_200;

const levelOf = (code: string): PickOrganization['level'] => (code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'county');

/** As many societies as the country has, one for each division. */
function societies(): PickOrganization[] {
  return allDivisions()
    .slice(0, COUNTRY)
    .map(({ code, name }) => ({
      id: `org-${code}`,
      name: `${name}红十字会`,
      kind: 'society',
      level: levelOf(code),
      division: code,
      ...(!code.endsWith('0000') && { parent: `org-${code.slice(0, 2)}0000` }),
    }));
}

const TEAM: PickOrganization = {
  id: 'blue-bay',
  name: '蓝湾红十字水上救援志愿服务队',
  short: '蓝湾救援队',
  kind: 'team',
  level: 'county',
  parent: 'org-330109',
  division: '330109',
};
const SCHEME = { id: 'strict', name: '从严的办法', levels: [{ star: 1, hours: 100, awardedBy: 'county' }] };

const LISTS: Record<string, unknown> = {
  '/cms-api/lists/organizations.json': [...societies(), TEAM],
  '/cms-api/lists/schemes.json': [SCHEME],
};

interface Given {
  data?: Record<string, unknown>;
  /** A widget that stands in no field of this form by itself. */
  also?: string;
  width?: number;
  isUp?: boolean;
}

export interface WidgetsDesk {
  /** A fresh form of a collection. */
  open<Result>(collection: CollectionName, given: Given, use: (page: Page) => Promise<Result>): Promise<Result>;
}

const LIKE_AN_EDITOR = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } as const;

const pageOf = (width: number) =>
  pagesFor(`widgets ${width}`, async () => (await theChromium()).newContext({ viewport: { width, height: 1000 }, ...LIKE_AN_EDITOR }));

/** The page of the widgets for the tests of a file. */
export function widgetsDesk(): WidgetsDesk {
  let page: ServedPage | undefined;
  /** Whether the gateway answers at all. */
  let isGatewayUp = true;
  const answerOf = (pathname: string): unknown => (pathname in LISTS && !isGatewayUp ? null : LISTS[pathname]);
  beforeAll(async () => {
    page = await servePage('widgets-page', answerOf);
  }, 120_000);
  afterAll(() => page?.close());
  const open: WidgetsDesk['open'] = async (collection, { data = {}, also, width = 1440, isUp = true }, use) => {
    isGatewayUp = isUp;
    const asked = new URLSearchParams({ form: collection, data: JSON.stringify(data), ...(also && { also }) });
    return pageOf(width)(async (form) => {
      await load(form, `${page!.url}/?${asked}`);
      await form.locator('.desk-widget').first().waitFor();
      return use(form);
    });
  };
  return { open };
}
