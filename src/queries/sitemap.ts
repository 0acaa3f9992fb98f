import type { CollectionName } from '#domain/form/meta.ts';
import type { Photo } from '#domain/photo/photo.ts';
import { interfaceFor } from '#i18n/locale.ts';
import { photoView } from '#media/manifest.ts';
import type { SitemapEntry } from '#publish/sitemap.ts';
import { collection, type Stored } from './content.ts';
import { allCorrections } from './corrections.ts';
import { homesOfProvince, provincesWithHomes } from './homes.ts';
import { pageHref, standingPages } from './pages.ts';
import { blockHref } from './roll-rows.ts';
import { blockPaths } from './roll-view.ts';
import { allRolls, rollGroupings } from './rolls.ts';
import { schemeHref } from './schemes.ts';
import { ALL_FIELDS, fieldArchivePaths, storyArchivePaths } from './story-lists.ts';
import { storiesNewestFirst, storiesOfField } from './stories.ts';

/** Days on which content changed, whatever the collection calls them. */
interface Dated {
  publishedOn?: string | undefined;
  updatedOn?: string | undefined;
  versions?: readonly { publishedOn: string }[] | undefined;
  confirmedOn?: string | undefined;
}

const lastDay = ({ publishedOn = '', updatedOn = '', versions = [], confirmedOn = '' }: Dated): string =>
  [publishedOn, updatedOn, versions.at(-1)?.publishedOn ?? '', confirmedOn].reduce((latest, day) => (day > latest ? day : latest));

/** A list changed when the last of its entries did; an empty one has no day. */
const listed = (href: string, entries: readonly { data: Dated }[]): SitemapEntry => ({
  href,
  lastmod: entries.map(({ data }) => lastDay(data)).reduce((latest, day) => (day > latest ? day : latest), '') || undefined,
});

type Illustrated = 'stories' | 'projects' | 'homes' | 'topics';
const pictures = (name: CollectionName, id: string, photos: readonly Photo[]): string[] =>
  photos.map((photo) => photoView(name, id, photo).share);

async function entriesOf(name: Illustrated): Promise<SitemapEntry[]> {
  return (await collection(name)).map(({ id, data }: Stored<Illustrated>) => ({
    href: `/${name}/${id}/`,
    lastmod: lastDay(data),
    images: pictures(name, id, data.photos),
  }));
}

async function fieldPages(): Promise<SitemapEntry[]> {
  const front = await Promise.all(ALL_FIELDS.map(async (field) => listed(`/fields/${field}/`, await storiesOfField(field))));
  const archive = (await fieldArchivePaths()).map(({ props: { field, page } }) =>
    listed(`/fields/${field}/page/${page.number}/`, page.items),
  );
  return [...front, ...archive];
}

async function storyPages(): Promise<SitemapEntry[]> {
  const archive = (await storyArchivePaths()).map(({ props: { page } }) => listed(`/stories/page/${page.number}/`, page.items));
  return [...(await entriesOf('stories')), ...archive];
}

async function rollBlocks(): Promise<SitemapEntry[]> {
  return (await blockPaths()).map(({ props: { stored, number } }) => ({
    href: blockHref(stored.id, number),
    lastmod: lastDay(stored.data),
  }));
}

async function rollPages(): Promise<SitemapEntry[]> {
  const groups = (await rollGroupings()).map(({ group, value, rolls }) => listed(`/honors/${group}/${value}/`, rolls));
  return [...(await allRolls()).map(({ href, data }) => ({ href, lastmod: lastDay(data) })), ...(await rollBlocks()), ...groups];
}

async function homePages(): Promise<SitemapEntry[]> {
  const provinces = await provincesWithHomes();
  const places = await Promise.all(provinces.map(async ({ code, href }) => listed(href, await homesOfProvince(code))));
  return [...(await entriesOf('homes')), ...places];
}

async function schemePages(): Promise<SitemapEntry[]> {
  return (await collection('schemes')).map(({ id }) => ({ href: schemeHref(id) }));
}

async function organizationPages(): Promise<SitemapEntry[]> {
  return (await collection('organizations')).map(({ id }) => ({ href: `/organizations/${id}/` }));
}

async function aboutPages(): Promise<SitemapEntry[]> {
  const pages = await standingPages();
  return pages.filter(({ id }) => id !== 'about').map(({ id, data }) => ({ href: pageHref(id), lastmod: data.updatedOn }));
}

/** The main routes in both languages; each changed when anything that it lists did. */
async function mainPages(): Promise<SitemapEntry[]> {
  const [stories, projects, rolls, homes, topics, corrections, about] = await Promise.all([
    storiesNewestFirst(),
    collection('projects'),
    collection('rolls'),
    collection('homes'),
    collection('topics'),
    allCorrections(),
    standingPages(),
  ]);
  const pages = [
    listed('/', [...stories, ...projects, ...rolls]),
    listed('/stories/', stories),
    listed('/fields/', stories),
    listed('/projects/', projects),
    listed('/honors/', rolls),
    listed('/honors/lookup/', rolls),
    listed('/homes/', homes),
    listed('/organizations/', []),
    listed('/topics/', topics),
    listed('/press/', rolls),
    listed('/data/', rolls),
    listed('/verify/', rolls),
    listed(
      '/corrections/',
      corrections.map(({ data }) => ({ data: { publishedOn: data.date } })),
    ),
    listed('/about/', about),
  ];
  const { path } = interfaceFor('en');
  return [...pages, ...pages.map(({ href, lastmod }) => ({ href: path(href), lastmod }))];
}

/** Every page that wants to be found. Pages that say `noindex` are not among them: search and the door cards. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const groups = [mainPages, storyPages, fieldPages, rollPages, schemePages, organizationPages, homePages, aboutPages].map((pages) =>
    pages(),
  );
  const entries = await Promise.all([...groups, entriesOf('projects'), entriesOf('topics')]);
  return entries.flat();
}
