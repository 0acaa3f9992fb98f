import type { CollectionName } from '../form/meta.ts';
import { isSlug } from '../library/entry-path.ts';

export interface NewIdFacts {
  /** The day it is in China. */
  today: string;
  /** 编号前缀 of the organisation that the entry names, where it has one. */
  prefix?: string;
  /** As `Math.random`: passed in, so that a rule stays a rule. */
  random: () => number;
}

type Data = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' && isSlug(value) ? value : '');
const year = (value: unknown, today: string): string => /^\d{4}/.exec(String(value ?? ''))?.[0] ?? today.slice(0, 4);
/** Four digits, never beginning with nought: read over the telephone without a slip. */
const serial = (random: () => number): string => String(1000 + Math.floor(random() * 9000));

/** What stands before the number. No title and no name of a person: an address is for ever (docs/urls.md). */
const STEMS: Record<CollectionName, (data: Data, facts: NewIdFacts) => string> = {
  stories: ({ publishedOn }, { today, prefix }) => `${year(publishedOn, today)}-${prefix?.toLowerCase() ?? 'rc'}`,
  rolls: (data, { today, prefix }) => `${year(data['year'], today)}-${prefix?.toLowerCase() ?? 'rc'}`,
  corrections: ({ date }, { today }) => (/^\d{4}-\d{2}-\d{2}$/.test(String(date)) ? String(date) : today),
  organizations: ({ parent }) => text(parent) || 'organization',
  homes: ({ organization }) => text(organization) || 'home',
  projects: ({ organization }) => text(organization) || 'project',
  schemes: ({ issuer }) => text(issuer) || 'scheme',
  topics: () => 'topic',
  pages: () => 'page',
  settings: () => 'site',
  navigation: () => 'site',
};

/** 编号: the id that a new entry gets, by year, organisation and number. Whether it is taken yet, the caller asks. */
export function newEntryId(collection: CollectionName, data: Data, facts: NewIdFacts): string {
  return `${STEMS[collection](data, facts)}-${serial(facts.random)}`;
}

/** In place of an id for an entry that nobody has saved: to check and preview it under a name that no entry has. */
export function unsavedId(collection: CollectionName, data: Data, today: string): string {
  return `${STEMS[collection](data, { today, random: () => 0 })}-unsaved`;
}

/** The organisation by whose prefix an entry is numbered. */
export const namedOrganization = (data: Data): string | undefined => text(data['organization']) || text(data['issuer']) || undefined;
