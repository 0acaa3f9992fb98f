import type { CollectionName } from '../form/meta.ts';

/** The page of a standing text; 关于本站 itself is the front of them. */
export const pageAddress = (id: string): string => (id === 'about' ? '/about/' : `/about/${id}/`);

const ADDRESSES: Record<CollectionName, (id: string) => string> = {
  settings: () => '/',
  organizations: (id) => `/organizations/${id}/`,
  schemes: (id) => `/honors/schemes/${id}/`,
  rolls: (id) => `/honors/${id}/`,
  stories: (id) => `/stories/${id}/`,
  projects: (id) => `/projects/${id}/`,
  homes: (id) => `/homes/${id}/`,
  topics: (id) => `/topics/${id}/`,
  pages: pageAddress,
  corrections: (id) => `/corrections/#${id}`,
  navigation: () => '/',
};

/** 网址: where the public reads an entry (docs/urls.md). Of what has no page of its own, the page that shows it. */
export const entryAddress = (collection: CollectionName, id: string): string => ADDRESSES[collection](id);

/** Lists of each collection, the most visited first. The front page lists them all. */
const LISTS: Record<CollectionName, readonly string[]> = {
  settings: [],
  organizations: ['/organizations/'],
  schemes: ['/honors/'],
  rolls: ['/honors/', '/'],
  stories: ['/stories/', '/'],
  projects: ['/projects/', '/'],
  homes: ['/homes/'],
  topics: ['/topics/'],
  pages: ['/about/'],
  corrections: ['/corrections/'],
  navigation: [],
};

const texts = (value: unknown): string[] => [value].flat().filter((each): each is string => typeof each === 'string');

/** Pages that name an entry because it names them: its organisation, fields, topics, projects. */
function namedPages(data: Readonly<Record<string, unknown>>): string[] {
  return [
    ...texts(data['fields']).map((field) => `/fields/${field}/`),
    ...[...texts(data['organization']), ...texts(data['issuer'])].map((id) => entryAddress('organizations', id)),
    ...texts(data['topics']).map((id) => entryAddress('topics', id)),
    ...texts(data['projects']).map((id) => entryAddress('projects', id)),
  ];
}

/** 首先更新的页面: where an editor looks when an entry was published. Every other page follows a little later. */
export function firstPages(collection: CollectionName, id: string, data: Readonly<Record<string, unknown>>): string[] {
  const own = entryAddress(collection, id).replace(/#.*$/u, '');
  return Array.from(new Set([own, ...LISTS[collection], ...namedPages(data)]));
}
