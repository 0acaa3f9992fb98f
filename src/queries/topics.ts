import { photoView, type PhotoView } from '#media/manifest.ts';
import type { MarkdownLabels } from '#markdown/render.ts';
import { collection, type Stored } from './content.ts';
import { fullEntry } from './full-entry.ts';
import { projectsOfTopic, type ProjectCard } from './projects.ts';
import { rollsOfTopic, type RollCard } from './rolls.ts';
import { storiesOfTopic, toStoryCards, type StoryCard } from './stories.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

export interface TopicPage {
  id: string;
  href: string;
  data: Stored<'topics'>['data'];
  cover?: PhotoView;
  blocks: TextBlock[];
  stories: StoryCard[];
  projects: ProjectCard[];
  rolls: RollCard[];
}

/** Topics, the newest first. */
export async function allTopics(): Promise<Stored<'topics'>[]> {
  return (await collection('topics')).toSorted((a, b) => b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? -1 : 1));
}

export async function topicPage({ id, data }: Stored<'topics'>, labels: MarkdownLabels): Promise<TopicPage> {
  const [first] = data.photos;
  const { body } = fullEntry('topics', id, data.file);
  return {
    id,
    href: `/topics/${id}/`,
    data,
    ...(first && { cover: photoView('topics', id, first) }),
    blocks: await textBlocks({ collection: 'topics', id, photos: data.photos, body }, labels),
    stories: await toStoryCards((await storiesOfTopic(id)).slice(0, 60)),
    projects: await projectsOfTopic(id),
    rolls: await rollsOfTopic(id),
  };
}
