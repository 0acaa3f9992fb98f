import type { CollectionName } from '#domain/form/meta.ts';
import { queryWords } from './search-text.ts';
import type { Row } from './row.ts';

export interface PageWish {
  collection: CollectionName;
  /** Words that must all occur, in any order. */
  query?: string;
  /** A field of the front matter (`publishedOn`, `origin.kind`), or `id`. */
  sort?: string;
  descending?: boolean;
  /** Field → value: equal, or one of the list that the field holds. `draft` and `published` are fields too. */
  filters?: Readonly<Record<string, unknown>>;
  /** From 0. */
  page: number;
  size: number;
  /** Drafts with their own text, new ones included; else main alone, each row saying whether it has a draft. */
  withDrafts?: boolean;
}

export interface Page {
  rows: Row[];
  total: number;
}

/** A row with what is looked for in it. */
export interface Listed {
  row: Row;
  text: string;
  /** The organisation's name, which another entry holds. */
  organizationText: string;
}

/** `origin.kind` inside the front matter, or a property of the row itself. */
export function fieldOf(row: Row, field: string): unknown {
  if (field === 'id' || field === 'draft' || field === 'published') return row[field];
  return field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], row.data);
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** Dates, numbers and Han as a reader orders them. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return /^[\x20-\x7e]*$/.test(left + right) ? (left < right ? -1 : Number(left > right)) : collator.compare(left, right);
}

/** Sorted by a field; what lacks it comes last either way, and equals stay in the order of their ids. */
export function sorted(all: readonly Listed[], field: string, descending: boolean): Listed[] {
  const keyed = all.map((listed) => ({ listed, key: fieldOf(listed.row, field) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key == null || b.key == null) return Number(a.key == null) - Number(b.key == null);
    return sign * compare(a.key, b.key);
  });
  return keyed.map(({ listed }) => listed);
}

function passes(row: Row, filters: readonly [string, unknown][]): boolean {
  return filters.every(([field, wanted]) => {
    const value = fieldOf(row, field);
    return Array.isArray(value) ? value.includes(wanted) : value === wanted;
  });
}

const holds = ({ row, text, organizationText }: Listed, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word) || organizationText.includes(word) || row.id.includes(word));

/** Finds, filters and cuts a page out of what is already in order. */
export function pageOf(inOrder: readonly Listed[], { query = '', filters = {}, page, size }: PageWish): Page {
  const [words, wanted] = [queryWords(query), Object.entries(filters)];
  const hits = inOrder.filter((listed) => passes(listed.row, wanted) && holds(listed, words));
  return { rows: hits.slice(page * size, (page + 1) * size).map(({ row }) => row), total: hits.length };
}
