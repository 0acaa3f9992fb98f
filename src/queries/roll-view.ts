import { correctionsOf, type CorrectionView } from './corrections.ts';
import { collection, type Stored } from './content.ts';
import { rollPage, type RollPage } from './rolls.ts';

export interface RollView {
  page: RollPage;
  corrections: CorrectionView[];
}

export async function rollPaths() {
  return (await collection('rolls')).map((stored) => ({ params: { roll: stored.id }, props: { stored } }));
}

export async function rollView(stored: Stored<'rolls'>): Promise<RollView> {
  return { page: await rollPage(stored), corrections: await correctionsOf('roll', stored.id) };
}
