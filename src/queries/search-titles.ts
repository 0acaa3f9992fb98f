import type { TitledPage, TitleKind } from '#publish/search-titles.ts';
import { collection } from './content.ts';
import { storiesNewestFirst } from './stories.ts';

interface Titled {
  id: string;
  data: { title?: string; name?: string; sample: boolean };
}

const titled = (kind: TitleKind, entries: readonly Titled[]): TitledPage[] =>
  entries.map(({ id, data }) => ({ title: data.title ?? data.name ?? id, href: `/${kind}/${id}/`, kind, sample: data.sample }));

/** Every page that has a title of its own. Names on rolls are not among them: the search says so where it is asked. */
export async function titledPages(): Promise<TitledPage[]> {
  return [
    ...titled('stories', await storiesNewestFirst()),
    ...titled('projects', await collection('projects')),
    ...titled('honors', await collection('rolls')),
    ...titled('homes', await collection('homes')),
    ...titled('organizations', await collection('organizations')),
    ...titled('topics', await collection('topics')),
  ];
}
