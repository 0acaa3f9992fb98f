import type { Interface } from '#i18n/locale.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { collection, type Stored } from './content.ts';
import { markdownLabels } from './labels.ts';
import { projectPage, type ProjectPage } from './projects.ts';
import { storiesOfProject, toStoryCards, type StoryCard } from './stories.ts';

export interface ProjectView {
  page: ProjectPage;
  stories: StoryCard[];
  corrections: CorrectionView[];
}

export async function projectPaths() {
  return (await collection('projects')).map((stored) => ({ params: { slug: stored.id }, props: { stored } }));
}

export async function projectView(stored: Stored<'projects'>, words: Interface['words']): Promise<ProjectView> {
  return {
    page: await projectPage(stored, markdownLabels(words)),
    stories: await toStoryCards((await storiesOfProject(stored.id)).slice(0, 12)),
    corrections: await correctionsOf('project', stored.id),
  };
}
