import { posterJobsOf } from './jobs.ts';
import { makePosters, type PosterRun } from './make.ts';

/** After a publication: the posters of the stories that changed, of all others what they have. Their photos come first. */
export async function refreshPosters(root: string, stories: readonly { id: string; file: string }[]): Promise<PosterRun> {
  const changed = new Set(stories.map(({ id }) => id));
  return makePosters(posterJobsOf(root, stories), { keep: (id) => !changed.has(id) });
}
