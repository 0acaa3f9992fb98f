import { divisionLabel } from '#domain/division/division.ts';
import { photoView, type PhotoView } from '#media/manifest.ts';
import type { MarkdownLabels } from '#markdown/render.ts';
import { collection, get, index, type Stored } from './content.ts';
import { fullEntry } from './full-entry.ts';
import { linkToOrganization, type Link } from './organizations.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

export interface ProjectCard {
  id: string;
  href: string;
  data: Stored<'projects'>['data'];
  organization: Link;
  place?: string;
  cover?: PhotoView;
}

export async function toProjectCard({ id, data }: Stored<'projects'>): Promise<ProjectCard> {
  const [first] = data.photos;
  return {
    id,
    href: `/projects/${id}/`,
    data,
    organization: await linkToOrganization(data.organization),
    ...(data.division && { place: divisionLabel(data.division) }),
    ...(first && { cover: photoView('projects', id, first) }),
  };
}

const collator = new Intl.Collator('zh-Hans-CN');
const byTitle = (a: Stored<'projects'>, b: Stored<'projects'>): number =>
  collator.compare(a.data.title, b.data.title) || (a.id < b.id ? -1 : 1);

export const toProjectCards = (projects: readonly Stored<'projects'>[]): Promise<ProjectCard[]> =>
  Promise.all(projects.toSorted(byTitle).map(toProjectCard));

export const allProjects = async (): Promise<ProjectCard[]> => toProjectCards(await collection('projects'));

const projectsBy = (label: string, keysOf: (project: Stored<'projects'>) => readonly string[]) => async (key: string) =>
  toProjectCards((await index('projects', label, keysOf)).get(key) ?? []);

export const projectsOfOrganization = projectsBy('organization', ({ data }) => [data.organization]);
export const projectsOfTopic = projectsBy('topic', ({ data }) => data.topics);
export const projectsOfField = projectsBy('field', ({ data }) => data.fields);

export interface ProjectPage extends ProjectCard {
  blocks: TextBlock[];
  topics: Link[];
}

export async function projectPage(stored: Stored<'projects'>, labels: MarkdownLabels): Promise<ProjectPage> {
  const { id } = stored;
  const { data, body } = fullEntry('projects', id, stored.data.file);
  return {
    ...(await toProjectCard(stored)),
    blocks: await textBlocks({ collection: 'projects', id, photos: data.photos, body }, labels),
    topics: await Promise.all(
      stored.data.topics.map(async (id) => ({ label: (await get('topics', id)).data.title, href: `/topics/${id}/` })),
    ),
  };
}
