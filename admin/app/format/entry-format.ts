import { readRaw } from '#domain/draft/unsaveable.ts';
import { writeEntry } from '#domain/entry/write-entry.ts';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { LAYOUTS } from '#domain/library/collections.ts';

type FormData = Record<string, unknown> & { body?: string };

interface Registry {
  registerCustomFormat(name: string, extension: string, format: { fromFile(text: string): FormData; toFile(data: FormData): string }): void;
}

const extension = (collection: CollectionName): string => (LAYOUTS[collection] === 'bundle' ? 'md' : 'json');

/** The keys of a collection's configuration that name its format. */
export const formatOf = (collection: CollectionName) => ({ format: `desk-${collection}`, extension: extension(collection) });

/** What a form holds as the file that is saved, checked and previewed. A roll's rows travel in the same JSON. */
export function toFile(collection: CollectionName, { body = '', ...data }: FormData): string {
  return writeEntry(collection, { data, body: String(body) });
}

/** A file as a form holds it; empty where it cannot be read, which the backend tells before it comes to this. */
export function fromFile(collection: CollectionName, text: string): FormData {
  const read = readRaw(`entry.${extension(collection)}`, text);
  if ('problem' in read) return {};
  const data = read.value.data as Record<string, unknown>;
  return LAYOUTS[collection] === 'bundle' ? { ...data, body: read.value.body.trim() } : data;
}

/**
 * Decap's own formats write keys in the order in which a form was filled, dates as points in time and emptied fields as empty
 * texts; ours are the domain's reader and writer.
 */
export function registerFormats(CMS: Registry): void {
  for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
    CMS.registerCustomFormat(formatOf(collection).format, extension(collection), {
      fromFile: (text) => fromFile(collection, text),
      toFile: (data) => toFile(collection, data),
    });
  }
}
