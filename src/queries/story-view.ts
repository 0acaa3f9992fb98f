import type { Interface } from '#i18n/locale.ts';
import { posterLinks, type Posters } from '#media/poster/manifest.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { collection, type Stored } from './content.ts';
import { markdownLabels } from './labels.ts';
import { findConferrals, type FoundConferral } from './rolls.ts';
import { storyPage, type StoryPage } from './stories.ts';

export interface StoryView {
  page: StoryPage;
  honors: FoundConferral[];
  corrections: CorrectionView[];
  image?: string;
  /** Pictures to pass on; undefined where none were made. */
  posters?: Posters;
}

export async function storyPaths() {
  return (await collection('stories')).map((stored) => ({ params: { slug: stored.id }, props: { stored } }));
}

/** Everything that the page of a story shows and tells machines. */
export async function storyView(stored: Stored<'stories'>, words: Interface['words']): Promise<StoryView> {
  const page = await storyPage(stored, markdownLabels(words));
  const posters = posterLinks(stored.id);
  const first = page.cover ?? page.blocks.find((block) => block.kind === 'photo')?.photo;
  return {
    page,
    honors: await findConferrals(page.story.conferrals),
    corrections: await correctionsOf('story', stored.id),
    ...(first && { image: first.share }),
    ...(posters && { posters }),
  };
}
