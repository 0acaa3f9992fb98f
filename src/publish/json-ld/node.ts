import { absolute, type Link, type Origin } from '../origin.ts';
import { SAMPLE_TAG, withSampleNote } from '../sample.ts';

/** A node of structured data. Values that are undefined are not printed. */
export type Node = Record<string, unknown>;

export const SCHEMA_ORG = 'https://schema.org';
export const LANGUAGE = 'zh-Hans-CN';

/** Where the conditions of reuse are told, and whom to ask. */
export const LICENCE = '/press/#reuse';
export const PERMISSIONS = '/press/#contact';

/** An organisation by name and page, as other nodes refer to it. */
export function organizationNode({ label, href }: Link, origin: Origin): Node {
  const url = absolute(href, origin);
  return { '@type': 'NGO', '@id': `${url}#organization`, name: label, url };
}

export const websiteId = (origin: Origin): string => `${absolute('/', origin)}#website`;

/** `description`, and for sample content the note in it and beside it: a search engine may show either. */
export function described(text: string, sample: boolean): Node {
  return { description: withSampleNote(text, sample), ...(sample && { disambiguatingDescription: SAMPLE_TAG }) };
}

/** A list, or nothing where it is empty. */
export function filled<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
