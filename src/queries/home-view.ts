import type { Interface } from '#i18n/locale.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { collection, type Stored } from './content.ts';
import { homePage, type HomePage } from './homes.ts';
import { markdownLabels } from './labels.ts';

export interface HomeView {
  page: HomePage;
  corrections: CorrectionView[];
}

export async function homePaths() {
  return (await collection('homes')).map((stored) => ({ params: { slug: stored.id }, props: { stored } }));
}

export async function homeView(stored: Stored<'homes'>, words: Interface['words']): Promise<HomeView> {
  return { page: await homePage(stored, markdownLabels(words)), corrections: await correctionsOf('home', stored.id) };
}
