import type { ServiceField } from '#domain/field/service-field.ts';
import { divisionLabel } from '#domain/division/division.ts';
import { coverPhoto } from '#domain/photo/cover.ts';
import { photoView, type PhotoView } from '#media/manifest.ts';
import type { MarkdownLabels } from '#markdown/render.ts';
import type { Story } from '#domain/story/story.ts';
import { collection, get, groupAll, type Stored } from './content.ts';
import { fullEntry } from './full-entry.ts';
import { remember } from './remember.ts';
import { linkToOrganization, type Link } from './organizations.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

export interface StoryCard {
  id: string;
  href: string;
  title: string;
  summary: string;
  date: string;
  fields: ServiceField[];
  organization: Link;
  cover?: PhotoView;
  sample: boolean;
}

export const STORIES_A_PAGE = 24;

/** Newest first; on one day by id, so that two builds never differ. */
const newestFirst = (a: Stored<'stories'>, b: Stored<'stories'>): number =>
  b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? 1 : -1);

export function storiesNewestFirst(): Promise<Stored<'stories'>[]> {
  return remember('stories newest first', async () => (await collection('stories')).toSorted(newestFirst));
}

export async function toStoryCard({ id, data }: Stored<'stories'>): Promise<StoryCard> {
  const [first] = data.photos;
  return {
    id,
    href: `/stories/${id}/`,
    title: data.title,
    summary: data.summary,
    date: data.publishedOn,
    fields: data.fields,
    organization: await linkToOrganization(data.organization),
    sample: data.sample,
    ...(first && { cover: photoView('stories', id, first) }),
  };
}

export const toStoryCards = (stories: readonly Stored<'stories'>[]): Promise<StoryCard[]> => Promise.all(stories.map(toStoryCard));

export async function latestStories(count: number): Promise<StoryCard[]> {
  return toStoryCards((await storiesNewestFirst()).slice(0, count));
}

/** A look-up table whose groups keep the order of time. */
const indexBy = (label: string, keysOf: (story: Stored<'stories'>) => readonly string[]) => async (key: string) => {
  const groups = await remember(`stories by ${label}`, async () => groupAll(await storiesNewestFirst(), keysOf));
  return groups.get(key) ?? [];
};

export const storiesOfField = indexBy('field', ({ data }) => data.fields);
export const storiesOfOrganization = indexBy('organization', ({ data }) => [data.organization]);
export const storiesOfTopic = indexBy('topic', ({ data }) => data.topics);
export const storiesOfProject = indexBy('project', ({ data }) => data.projects);

/** Where each story of a field stands in time, so that no page has to search for itself. */
function placesInField(field: ServiceField): Promise<Map<string, number>> {
  return remember(`places in ${field}`, async () => new Map((await storiesOfField(field)).map(({ id }, at) => [id, at])));
}

/** The two neighbours in time of the same field: what a reader might like next. */
async function relatedStories(story: Stored<'stories'>): Promise<StoryCard[]> {
  const field = story.data.fields[0]!;
  const kin = await storiesOfField(field);
  const at = (await placesInField(field)).get(story.id)!;
  return toStoryCards([kin[at + 1], kin[at - 1], kin[at + 2]].filter((each) => each !== undefined).slice(0, 2));
}

export interface StoryPage {
  id: string;
  story: Story;
  href: string;
  organization: Link;
  place?: string;
  cover?: PhotoView;
  blocks: TextBlock[];
  topics: Link[];
  projects: Link[];
  related: StoryCard[];
}

async function titles(name: 'topics' | 'projects', ids: readonly string[]): Promise<Link[]> {
  return Promise.all(ids.map(async (id) => ({ label: (await get(name, id)).data.title, href: `/${name}/${id}/` })));
}

function coverOf(id: string, story: Story, blocks: TextBlock[]): PhotoView | undefined {
  const cover = coverPhoto(story.photos, blocks);
  return cover && photoView('stories', id, cover);
}

export async function storyPage(stored: Stored<'stories'>, labels: MarkdownLabels): Promise<StoryPage> {
  const { id } = stored;
  const { data: story, body } = fullEntry('stories', id, stored.data.file);
  const blocks = await textBlocks({ collection: 'stories', id, photos: story.photos, body }, labels);
  const cover = coverOf(id, story, blocks);
  return {
    id,
    story,
    href: `/stories/${id}/`,
    organization: await linkToOrganization(story.organization),
    ...(story.division && { place: divisionLabel(story.division) }),
    ...(cover && { cover }),
    blocks,
    topics: await titles('topics', story.topics),
    projects: await titles('projects', story.projects),
    related: await relatedStories(stored),
  };
}
