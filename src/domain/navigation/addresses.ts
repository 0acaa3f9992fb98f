import type { CollectionName } from '../form/meta.ts';
import { SERVICE_FIELDS } from '../field/service-field.ts';
import { entryAddress } from '../library/address.ts';
import { publishedEntries, type Library } from '../library/library.ts';

/** Pages that every site has (docs/urls.md). */
export const FIXED_ADDRESSES = [
  '/',
  '/stories/',
  '/fields/',
  '/projects/',
  '/honors/',
  '/honors/lookup/',
  '/homes/',
  '/organizations/',
  '/topics/',
  '/corrections/',
  '/press/',
  '/data/',
  '/about/',
  '/verify/',
  '/search/',
] as const;

/** Collections of which each entry has a page of its own. A roll has one once it is published. */
const WITH_PAGES = ['stories', 'projects', 'homes', 'organizations', 'topics', 'schemes', 'pages'] as const satisfies CollectionName[];

/** The addresses of the site that a navigation may lead to. */
export function siteAddresses(library: Library): ReadonlySet<string> {
  const entries = WITH_PAGES.flatMap((name) => Array.from(library.entries[name].keys(), (id) => entryAddress(name, id)));
  const rolls = publishedEntries(library).map(({ id }) => entryAddress('rolls', id));
  const fields = Object.keys(SERVICE_FIELDS).map((field) => `/fields/${field}/`);
  return new Set([...FIXED_ADDRESSES, ...fields, ...entries, ...rolls]);
}
