import { dayInChina } from '#domain/calendar/date.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { collection, get } from './content.ts';
import { remember } from './remember.ts';

/** The day of this build. A page that says "today" says which day it means. */
export const builtOn: string = dayInChina(process.env['BUILD_DATE'] ? new Date(process.env['BUILD_DATE']) : new Date());

export async function settings(): Promise<Settings> {
  const { data } = await get('settings', 'site');
  return data;
}

/** True while any entry is sample content: every page then says 示例数据. */
export async function hasSampleContent(): Promise<boolean> {
  const [stories, rolls] = await Promise.all([collection('stories'), collection('rolls')]);
  return [...stories, ...rolls].some(({ data }) => data.sample);
}

export interface SiteFrame {
  settings: Settings;
  organizer: { name: string; href: string };
  sampleContent: boolean;
}

async function makeFrame(): Promise<SiteFrame> {
  const site = await settings();
  const organization = await get('organizations', site.organization);
  return {
    settings: site,
    organizer: { name: organization.data.name, href: `/organizations/${organization.id}/` },
    sampleContent: await hasSampleContent(),
  };
}

/** What the frame of every page shows; made once in a build. */
export function siteFrame(): Promise<SiteFrame> {
  return remember('site frame', makeFrame);
}
