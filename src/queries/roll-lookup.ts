import { provinceOf } from '#domain/division/division.ts';
import { compareLevels, STARS, type Level } from '#domain/level/level.ts';
import { NO_PLACE } from '#domain/lookup/question.ts';
import { HONOUR_KINDS, type HonourKind } from '#domain/roll/kind.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { lookupFolder, searchEdition } from '#search/edition.ts';
import { collection, get, groupAll, type Stored } from './content.ts';
import { organizationLink, type Link } from './organizations.ts';
import { remember } from './remember.ts';
import { settings } from './site.ts';

/** One year, or the first and the last of several. */
type Years = string;

export interface CoveredIssuer extends Link {
  years: Years;
  rolls: number;
}

/** A province whose societies have published rolls; without a name those that belong to none. */
export interface CoveredPlace {
  code: string;
  name?: string;
  /** Left out where they would be thousands. */
  issuers: CoveredIssuer[];
  societies: number;
  rolls: number;
}

export interface LookupPage {
  /** Where the files of the look-up lie. */
  folder: string;
  stars: readonly number[];
  years: number[];
  levels: Level[];
  kinds: HonourKind[];
  places: CoveredPlace[];
  /** Since when rolls are published here. */
  rollsSince: string;
  site: Pick<Settings, 'name' | 'nameEn'>;
}

/** With more issuers than that the page names provinces only: it has to stay light on a telephone. */
const MOST_NAMED = 300;

interface Issuer {
  entry: Stored<'organizations'>;
  rolls: Stored<'rolls'>[];
}

async function issuers(): Promise<Issuer[]> {
  const byIssuer = groupAll(await collection('rolls'), ({ data }) => [data.issuer]);
  return Promise.all(Array.from(byIssuer, async ([id, rolls]) => ({ entry: await get('organizations', id), rolls })));
}

const distinct = <Value>(values: readonly Value[]): Value[] => Array.from(new Set(values));

function covered({ entry, rolls }: Issuer): CoveredIssuer {
  const years = distinct(rolls.map(({ data }) => data.year)).toSorted((a, b) => a - b);
  const [first, last] = [years[0]!, years.at(-1)!];
  return { ...organizationLink(entry), years: first === last ? String(first) : `${first}—${last}`, rolls: rolls.length };
}

const placeCode = ({ entry }: Issuer): string => (entry.data.division && provinceOf(entry.data.division)?.code) || NO_PLACE;

/** By level and division code, as official lists do. */
const inOfficialOrder = ({ entry: { data: a } }: Issuer, { entry: { data: b } }: Issuer): number =>
  compareLevels(a.level, b.level) || (a.division ?? '').localeCompare(b.division ?? '') || (a.name < b.name ? -1 : 1);

/** `none` sorts behind the codes. */
function coveredPlaces(all: readonly Issuer[]): CoveredPlace[] {
  const isNamed = all.length <= MOST_NAMED;
  const places = Array.from(Map.groupBy(all, placeCode), ([code, here]) => ({
    code,
    ...(provinceOf(code) && { name: provinceOf(code)!.name }),
    issuers: isNamed ? here.toSorted(inOfficialOrder).map(covered) : [],
    societies: here.length,
    rolls: here.reduce((sum, { rolls }) => sum + rolls.length, 0),
  }));
  return places.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

async function make(): Promise<LookupPage> {
  const all = await issuers();
  const rolls = all.flatMap((issuer) => issuer.rolls.map(({ data }) => data));
  const { rollsSince, name, nameEn } = await settings();
  const kinds = new Set(rolls.map(({ kind }) => kind));
  return {
    folder: `/${lookupFolder(searchEdition())}/`,
    stars: STARS.toReversed(),
    years: distinct(rolls.map(({ year }) => year)).toSorted((a, b) => b - a),
    levels: distinct(all.map(({ entry }) => entry.data.level)).toSorted(compareLevels),
    kinds: (Object.keys(HONOUR_KINDS) as HonourKind[]).filter((kind) => kinds.has(kind)),
    places: coveredPlaces(all),
    ...{ rollsSince, site: { name, nameEn } },
  };
}

/** What the page of the look-up knows before anything is asked: where its files lie, what can be chosen, what is covered. */
export const lookupPage = (): Promise<LookupPage> => remember('roll look-up', make);
