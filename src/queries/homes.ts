import { specialDays, HOLIDAYS_KNOWN_UNTIL } from '#domain/calendar/holidays.ts';
import { CONFIRMATION_DAYS } from '#domain/calendar/open-state.ts';
import { addDays, daysBetween } from '#domain/calendar/date.ts';
import { divisionLabel, provinceOf } from '#domain/division/division.ts';
import { mapLinks, type MapLinks } from '#domain/home/maps.ts';
import { photoView, type PhotoView } from '#media/manifest.ts';
import type { MarkdownLabels } from '#markdown/render.ts';
import { collection, index, type Stored } from './content.ts';
import { fullEntry } from './full-entry.ts';
import { linkToOrganization, type Link } from './organizations.ts';
import { builtOn } from './site.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

export interface HomeCard {
  id: string;
  href: string;
  data: Stored<'homes'>['data'];
  place: string;
  province: { code: string; name?: string };
  organization: Link;
  /** What the browser needs to say "open" or "closed" for the minute in which it is asked. */
  hoursData?: string;
}

/** How far ahead the page tells the browser about holidays; a site that is never rebuilt stops knowing. */
const DAYS_AHEAD = 120;
const lastToldDay = addDays(builtOn, DAYS_AHEAD - 1);
const knownUntil = lastToldDay < HOLIDAYS_KNOWN_UNTIL ? lastToldDay : HOLIDAYS_KNOWN_UNTIL;
let holidaysAhead: Record<string, string> | undefined;

/** Whether a home's hours may be shown as an answer at all: known, and confirmed within half a year. */
export function hoursAreFresh({ hours, confirmedOn }: Pick<Stored<'homes'>['data'], 'hours' | 'confirmedOn'>): boolean {
  return hours !== undefined && confirmedOn !== undefined && daysBetween(confirmedOn, builtOn) <= CONFIRMATION_DAYS;
}

function hoursData({ hours, confirmedOn }: Stored<'homes'>['data']): string | undefined {
  if (!hours || !confirmedOn) return undefined;
  holidaysAhead ??= specialDays(builtOn, DAYS_AHEAD);
  return JSON.stringify({ hours, confirmedOn, special: holidaysAhead, knownUntil });
}

export async function toHomeCard({ id, data }: Stored<'homes'>): Promise<HomeCard> {
  const told = hoursData(data);
  const organization = await linkToOrganization(data.organization);
  return {
    id,
    href: `/homes/${id}/`,
    data,
    place: data.division ? divisionLabel(data.division) : organization.label,
    province: (data.division && provinceOf(data.division)) || NO_PROVINCE,
    organization,
    ...(told && { hoursData: told }),
  };
}

/** Where places stand that have no division code; sorts after every province. */
const NO_PROVINCE = { code: 'none' };
const provinceCode = ({ data }: Stored<'homes'>): string => (data.division ? `${data.division.slice(0, 2)}0000` : NO_PROVINCE.code);

const byPlace = (a: Stored<'homes'>, b: Stored<'homes'>): number =>
  provinceCode(a).localeCompare(provinceCode(b)) || (a.data.division ?? '').localeCompare(b.data.division ?? '') || (a.id < b.id ? -1 : 1);

export const toHomeCards = (homes: readonly Stored<'homes'>[]): Promise<HomeCard[]> => Promise.all(homes.toSorted(byPlace).map(toHomeCard));

export interface ProvinceOfHomes {
  code: string;
  /** Absent for places outside the divisions: 兵团, 铁路, invented ones. */
  name?: string;
  href: string;
  count: number;
}

const byProvince = () => index('homes', 'province', (home) => [provinceCode(home)]);

/** Provinces that have a home, in official order, with how many. */
export async function provincesWithHomes(): Promise<ProvinceOfHomes[]> {
  return Array.from(await byProvince(), ([code, homes]) => ({
    code,
    ...(provinceOf(code) && { name: provinceOf(code)!.name }),
    href: `/homes/places/${code}/`,
    count: homes.length,
  })).toSorted((a, b) => a.code.localeCompare(b.code));
}

export const homesOfProvince = async (code: string): Promise<HomeCard[]> => toHomeCards((await byProvince()).get(code) ?? []);

export const homesOfOrganization = async (id: string): Promise<HomeCard[]> =>
  toHomeCards((await index('homes', 'organization', ({ data }) => [data.organization])).get(id) ?? []);

/** All homes where they fit on one page; none where they must be looked for by province. */
export async function homesOnOnePage(limit = 120): Promise<HomeCard[]> {
  const all = await collection('homes');
  return all.length <= limit ? toHomeCards(all) : [];
}

export interface HomePage extends HomeCard {
  maps?: MapLinks;
  teams: Link[];
  photos: PhotoView[];
  blocks: TextBlock[];
}

export async function homePage(stored: Stored<'homes'>, labels: MarkdownLabels): Promise<HomePage> {
  const card = await toHomeCard(stored);
  const { body } = fullEntry('homes', stored.id, stored.data.file);
  const { coordinate, name, address } = stored.data;
  return {
    ...card,
    ...(coordinate && { maps: mapLinks(coordinate, name, address ?? card.place) }),
    teams: await Promise.all(stored.data.teams.map(linkToOrganization)),
    photos: stored.data.photos.map((photo) => photoView('homes', stored.id, photo)),
    blocks: await textBlocks({ collection: 'homes', id: stored.id, photos: stored.data.photos, body }, labels),
  };
}
