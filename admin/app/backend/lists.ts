import { Cursor, CURSOR_COMPATIBILITY_SYMBOL } from 'decap-cms-lib-util';
import { store } from '../store/decap-store.ts';
import { plain } from '../store/plain.ts';
import { listWish, type ListWish, type ViewState } from './list-wish.ts';

export interface ListedEntry {
  data: string;
  file: { path: string; id: string };
}

export interface Page {
  entries: ListedEntry[];
  total: number;
}

type Request = (action: string, params: object) => Promise<unknown>;

const SIZE = 50;
const FOUND_SIZE = 20;

/** `append_next` is what Decap adds to a cursor when it takes one in, and asks for when a list is scrolled. */
function cursorOf(wish: ListWish, page: number, total: number): Cursor {
  const more = total > (page + 1) * SIZE;
  return Cursor.create({ actions: more ? ['next', 'append_next'] : [], meta: { page, count: total }, data: { wish, page } });
}

async function pageOf(request: Request, wish: ListWish, page: number): Promise<{ entries: ListedEntry[]; cursor: Cursor }> {
  const { entries, total } = (await request('entriesByFolder', { ...wish, page, size: SIZE })) as Page;
  return { entries, cursor: cursorOf(wish, page, total) };
}

/** The first page, with a cursor in it for the next. */
export async function firstPage(request: Request, wish: ListWish): Promise<ListedEntry[]> {
  const { entries, cursor } = await pageOf(request, wish, 0);
  return Object.assign(entries, { [CURSOR_COMPATIBILITY_SYMBOL]: cursor });
}

/** Called as the list is scrolled. */
export function nextPage(request: Request, cursor: Cursor): Promise<{ entries: ListedEntry[]; cursor: Cursor }> {
  const wish = plain(cursor.data.get('wish')) as ListWish;
  return pageOf(request, wish, Number(cursor.data.get('page')) + 1);
}

interface Views extends ViewState {
  isGrouped: boolean;
}

function viewOf(collection: string): Views {
  const { entries } = store.getState();
  const values = <Value>(key: string): Value[] => Object.values((plain(entries.getIn([key, collection])) ?? {}) as Record<string, Value>);
  return {
    sort: values('sort'),
    filters: values('filter'),
    isGrouped: values<{ active?: boolean }>('group').some(({ active }) => active),
  };
}

/**
 * Decap takes a sorted or filtered list for the whole of it and throws its cursor away. This puts it back once Decap has done so,
 * in the way that it adds a further page: with nothing in it.
 */
function giveBack(collection: string, cursor: Cursor): void {
  const wrapped = cursor.wrapData({ cursorType: 'collectionEntries', collection: store.getState().collections.get(collection) as object });
  setTimeout(() =>
    store.dispatch({ type: 'ENTRIES_SUCCESS', payload: { collection, entries: [], page: 0, cursor: wrapped, append: true } }),
  );
}

/** A page of what a search finds in a collection, drafts too; a search is made in many collections at once. */
export async function foundPage(request: Request, folder: string, query: string, page: number): Promise<Page> {
  return (await request('entriesByFolder', { folder, query, page, size: FOUND_SIZE, withDrafts: true })) as Page;
}

/** What Decap takes for all entries: the first page of a sorted or filtered list, or – for groups – all. */
export async function allEntries(request: Request, folder: string): Promise<ListedEntry[]> {
  const whole = async (wish: ListWish) => ((await request('allEntriesByFolder', wish)) as Page).entries;
  const view = viewOf(folder);
  const wish = listWish(folder, view);
  if (view.isGrouped || !wish) return whole({ folder, ...(wish?.sort && { sort: wish.sort, descending: wish.descending }) });
  const { entries, cursor } = await pageOf(request, wish, 0);
  giveBack(folder, cursor);
  return entries;
}
