import type { CollectionName } from '#domain/form/meta.ts';
import type { PickOrganization } from '../../shared/api.ts';
import type { Store } from '../store/store.ts';
import { coalesce } from './coalesce.ts';
import { pageOf, sorted, type Listed, type Page, type PageWish } from './collection-page.ts';
import { EntryIndex } from './entry-index.ts';
import type { Row } from './row.ts';

/** Lists of entries as the repository is at the moment of the question. */
export interface Entries {
  page(wish: PageWish): Promise<Page>;
  /** All of main, in the order of their ids. */
  all(collection: CollectionName): Promise<Row[]>;
  /** The entry as its draft has it, else as main has it. */
  get(collection: CollectionName, id: string): Promise<Row | undefined>;
  /** Slim, for pickers: the readable organisations of main. */
  organizations(): Promise<PickOrganization[]>;
  /** Follows the repository; every question does so itself. */
  refresh(): Promise<void>;
}

/** Newest first, where a collection has days; else by name. */
const DEFAULT_SORT: Record<CollectionName, { sort: string; descending: boolean }> = {
  stories: { sort: 'publishedOn', descending: true },
  projects: { sort: 'publishedOn', descending: true },
  rolls: { sort: 'publishedOn', descending: true },
  homes: { sort: 'name', descending: false },
  organizations: { sort: 'name', descending: false },
  topics: { sort: 'publishedOn', descending: true },
  corrections: { sort: 'date', descending: true },
  schemes: { sort: 'validFrom', descending: true },
  pages: { sort: 'order', descending: false },
  settings: { sort: 'id', descending: false },
  navigation: { sort: 'id', descending: false },
};

/** Keeps what was derived until the index moves on. */
function remember<T>(index: EntryIndex) {
  let [generation, known] = [-1, new Map<string, T>()];
  return (key: string, make: () => T): T => {
    if (generation !== index.generation) [generation, known] = [index.generation, new Map()];
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function pickOrganization({ id, data }: Row): PickOrganization {
  const { shortName: short, parent, division, numberPrefix: prefix } = data;
  const optional = Object.entries({ short, parent, division, prefix }).filter(([, value]) => typeof value === 'string');
  return { id, name: text(data['name']), level: text(data['level']), kind: text(data['kind']), ...Object.fromEntries(optional) };
}

/** Opens the lists over a store. The first question waits until all entries are read. */
export function openEntries(store: Store): Entries {
  const index = new EntryIndex(store);
  const refresh = coalesce(() => index.follow());
  const lists = remember<Listed[]>(index);
  const tables = remember<Map<string, Row>>(index);
  const listed = (collection: CollectionName, withDrafts: boolean): Listed[] =>
    lists(`${collection} ${withDrafts}`, () => index.listed(collection, withDrafts));

  function inOrder({ collection, withDrafts = false, ...wish }: PageWish): Listed[] {
    const { sort, descending } = wish.sort ? { sort: wish.sort, descending: wish.descending ?? false } : DEFAULT_SORT[collection];
    return lists(`${collection} ${withDrafts} ${sort} ${descending}`, () => sorted(listed(collection, withDrafts), sort, descending));
  }

  return {
    refresh,
    async page(wish) {
      await refresh();
      return pageOf(inOrder(wish), wish);
    },
    async all(collection) {
      await refresh();
      return listed(collection, false).map(({ row }) => row);
    },
    async get(collection, id) {
      await refresh();
      return tables(collection, () => new Map(listed(collection, true).map(({ row }) => [row.id, row]))).get(id);
    },
    async organizations() {
      await refresh();
      return listed('organizations', false).flatMap(({ row }) => (row.unreadable ? [] : [pickOrganization(row)]));
    },
  };
}
