import type { ConferralStatus } from '#domain/conferral/conferral.ts';
import { parseNumber } from '#domain/conferral/number.ts';
import type { Level } from '#domain/level/level.ts';
import { noticeState, type NoticeState } from '#domain/roll/notice.ts';
import { statusOf } from '#domain/roll/judge.ts';
import { collection, get, index, type Stored } from './content.ts';
import { rollRows } from './full-entry.ts';
import { linkToOrganization, type Link } from './organizations.ts';
import { rowHref, rowsOf, type RollRow } from './roll-rows.ts';
import { builtOn } from './site.ts';

export interface RollCard {
  id: string;
  href: string;
  data: Stored<'rolls'>['data'];
  issuer: Link;
  issuerLevel: Level;
  notice?: NoticeState;
}

const newestFirst = (a: Stored<'rolls'>, b: Stored<'rolls'>): number =>
  b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? 1 : -1);

export async function toRollCard({ id, data }: Stored<'rolls'>): Promise<RollCard> {
  const issuer = await get('organizations', data.issuer);
  return {
    id,
    href: `/honors/${id}/`,
    data,
    issuer: { label: issuer.data.name, href: `/organizations/${data.issuer}/` },
    issuerLevel: issuer.data.level,
    ...(data.stage === 'notice' && data.notice && { notice: noticeState(data.notice, builtOn) }),
  };
}

export const toRollCards = (rolls: readonly Stored<'rolls'>[]): Promise<RollCard[]> =>
  Promise.all(rolls.toSorted(newestFirst).map(toRollCard));

export const allRolls = async (): Promise<RollCard[]> => toRollCards(await collection('rolls'));

export async function latestRolls(count: number): Promise<RollCard[]> {
  return toRollCards((await collection('rolls')).toSorted(newestFirst).slice(0, count));
}

const rollsBy = (label: string, keysOf: (roll: Stored<'rolls'>) => readonly string[]) => async (key: string) =>
  toRollCards((await index('rolls', label, keysOf)).get(key) ?? []);

export const rollsOfOrganization = rollsBy('issuer', ({ data }) => [data.issuer]);
export const rollsByScheme = rollsBy('scheme', ({ data }) => (data.scheme ? [data.scheme] : []));
export const rollsOfTopic = rollsBy('topic', ({ data }) => data.topics);

/** How the landing page and its sub-pages divide the rolls. */
export const ROLL_GROUPS = ['years', 'kinds', 'levels'] as const;
export type RollGroup = (typeof ROLL_GROUPS)[number];

const KEY_OF: Record<RollGroup, (card: RollCard) => string> = {
  years: ({ data }) => String(data.year),
  kinds: ({ data }) => data.kind,
  levels: ({ issuerLevel }) => issuerLevel,
};

export interface RollGrouping {
  group: RollGroup;
  value: string;
  rolls: RollCard[];
}

/** Every group that holds a roll; years newest first. */
export async function rollGroupings(): Promise<RollGrouping[]> {
  const cards = await allRolls();
  return ROLL_GROUPS.flatMap((group) => {
    const byValue = Map.groupBy(cards, KEY_OF[group]);
    const groups = Array.from(byValue, ([value, rolls]) => ({ group, value, rolls }));
    return group === 'years' ? groups.toSorted((a, b) => b.value.localeCompare(a.value)) : groups;
  });
}

export type { RollRow } from './roll-rows.ts';

export interface RollPage extends RollCard {
  rows: RollRow[];
  scheme?: { name: string; href: string };
  topics: Link[];
}

/** What a page says round the rows; no row is read for it. */
export async function rollFrame(stored: Stored<'rolls'>): Promise<Omit<RollPage, 'rows'>> {
  const card = await toRollCard(stored);
  const scheme = stored.data.scheme ? await get('schemes', stored.data.scheme) : undefined;
  return {
    ...card,
    ...(scheme && { scheme: { name: scheme.data.name, href: `/honors/schemes/${scheme.id}/` } }),
    topics: await Promise.all(
      stored.data.topics.map(async (id) => ({ label: (await get('topics', id)).data.title, href: `/topics/${id}/` })),
    ),
  };
}

export const rollPage = async (stored: Stored<'rolls'>): Promise<RollPage> => ({ ...(await rollFrame(stored)), rows: rowsOf(stored) });

export interface FoundConferral {
  number: string;
  href: string;
  rollId: string;
  roll: Link;
  honour: string;
  star?: number;
  year: number;
  status: ConferralStatus;
  issuer: Link;
}

/** The roll in whose ranges a number lies; ranges may overlap between rolls of one issuer and year, so all are asked. */
async function rollsWith(number: string): Promise<Stored<'rolls'>[]> {
  const parts = parseNumber(number);
  if (!parts) return [];
  const bySeries = await index('rolls', 'series', ({ data }) => data.serials.map(({ series }) => series));
  const series = `${parts.prefix}-${parts.year}`;
  return (bySeries.get(series) ?? []).filter(({ data }) =>
    data.serials.some((range) => range.series === series && range.first <= parts.serial && parts.serial <= range.last),
  );
}

/** A conferral by its number, with what a story says about it: the honour and the roll, never a second copy of the name. */
export async function findConferral(number: string): Promise<FoundConferral | undefined> {
  for (const stored of await rollsWith(number)) {
    const { id, data } = stored;
    const row = rollRows(data.file).find((each) => each.number === number);
    if (!row) continue;
    return {
      number,
      href: await rowHref(stored, number),
      rollId: id,
      roll: { label: data.title, href: `/honors/${id}/` },
      honour: row.honour ?? data.honour,
      ...(row.star && { star: row.star }),
      year: data.year,
      status: statusOf(row, data),
      issuer: await linkToOrganization(data.issuer),
    };
  }
  return undefined;
}

export const findConferrals = async (numbers: readonly string[]): Promise<FoundConferral[]> =>
  (await Promise.all(numbers.map(findConferral))).filter((found) => found !== undefined);
