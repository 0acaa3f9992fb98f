import { readJson, readMarkdown } from '#domain/entry/front-matter.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import type { DraftStatus } from '../../shared/api.ts';
import { searchText } from './search-text.ts';

/** One entry in a list: what a table, a filter or a picker shows of it. */
export interface Row {
  collection: CollectionName;
  id: string;
  path: string;
  /** The blob: of the draft where the row tells a draft's text, else of main. */
  oid: string;
  /** Front matter without consent, hidden names and long lists; empty where the file cannot be read. */
  data: Readonly<Record<string, unknown>>;
  /** The file is there, but its front matter cannot be read. */
  unreadable?: true;
  /** Status of the entry's draft, if it has one. */
  draft?: DraftStatus;
  /** Whether main has it; false for what is only a draft. */
  published: boolean;
}

/** What a blob says, whoever points to it. */
export interface Reading {
  data: Row['data'];
  /** Folded; every word of a query must be in it. */
  text: string;
  unreadable?: true;
}

/** Who gave consent, who registered it, who prepared a roll: of no use in a list, and not for every desk. */
const HIDDEN: ReadonlySet<string> = new Set(['consent', 'preparedBy', 'approvedBy', 'credits', 'reviews', 'sources']);
/** A list of groups fills a row soon; one of plain values (tags, ids that others are referred to by) may be longer. */
const MOST_GROUPS = 10;
const MOST_VALUES = 200;

const isLong = (value: unknown): boolean =>
  Array.isArray(value) && value.length > (value.some((item) => typeof item === 'object') ? MOST_GROUPS : MOST_VALUES);

const slim = (data: object): Row['data'] =>
  Object.fromEntries(Object.entries(data).filter(([key, value]) => !HIDDEN.has(key) && !isLong(value)));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const strict = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the main file of an entry. What cannot be read is said, never thrown: one bad file must not hide the others. */
export function readBlob(path: string, bytes: Uint8Array): Reading {
  const text = decode(bytes);
  const read = text === undefined ? undefined : path.endsWith('.md') ? readMarkdown(text) : readJson(text);
  if (!read || 'problem' in read || !isRecord(read.value.data)) return { data: {}, text: '', unreadable: true };
  const { data, body } = read.value;
  return { data: slim(data), text: searchText(data, body) };
}
