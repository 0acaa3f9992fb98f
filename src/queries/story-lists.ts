import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import type { Stored } from './content.ts';
import { archivePages, frontPage, type ListPage } from './listing.ts';
import { STORIES_A_PAGE, storiesNewestFirst, storiesOfField, toStoryCards, type StoryCard } from './stories.ts';

export type StoryListPage = ListPage<StoryCard> & { sample: boolean };

async function toCards(page: ListPage<Stored<'stories'>>): Promise<StoryListPage> {
  const items = await toStoryCards(page.items);
  return { ...page, items, sample: items.some(({ sample }) => sample) };
}

export async function storyFrontPage(): Promise<StoryListPage> {
  return toCards(frontPage(await storiesNewestFirst(), STORIES_A_PAGE, '/stories/'));
}

/** Static paths of the archive; the cards are made when their page is. */
export async function storyArchivePaths() {
  const pages = archivePages(await storiesNewestFirst(), STORIES_A_PAGE, '/stories/');
  return pages.map((page) => ({ params: { page: String(page.number) }, props: { page } }));
}

export const ALL_FIELDS = Object.keys(SERVICE_FIELDS) as ServiceField[];
const fieldBase = (field: ServiceField): string => `/fields/${field}/`;

export async function fieldFrontPage(field: ServiceField): Promise<StoryListPage> {
  return toCards(frontPage(await storiesOfField(field), STORIES_A_PAGE, fieldBase(field)));
}

export async function fieldArchivePaths() {
  const perField = await Promise.all(
    ALL_FIELDS.map(async (field) => {
      const pages = archivePages(await storiesOfField(field), STORIES_A_PAGE, fieldBase(field));
      return pages.map((page) => ({ params: { field, page: String(page.number) }, props: { page, field } }));
    }),
  );
  return perField.flat();
}

export const withCards = toCards;
