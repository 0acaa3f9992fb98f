import { writeCorrections } from './corrections.ts';
import { createFolder } from './folder.ts';
import { makeBodies, writeOrganizations } from './organizations.ts';
import { makePhotoPool } from './photos.ts';
import { writeHomes, writeProjects } from './places.ts';
import { writeRolls } from './rolls.ts';
import { writeStanding } from './standing.ts';
import { writeStories } from './stories.ts';
import type { Options, World } from './world.ts';

/** The mix of the research: a country's societies, ten thousand stories, half a million names. */
export const USUAL = { stories: 10_000, projects: 500, organizations: 3_200, homes: 3_000, rolls: 5_000, rows: 100 } as const;

const OWN_PAGES = new URL('../../content/pages', import.meta.url).pathname;

/** Fills `root` with valid content. `told` hears of each step with the seconds it took. */
export async function generate(root: string, options: Options, told: (line: string) => void = () => {}): Promise<void> {
  const { counts } = options;
  const bodies = makeBodies(counts.organizations);
  const world: World = {
    ...options,
    folder: createFolder(root),
    bodies,
    topics: [],
    projects: [],
    numbers: [],
    changes: [],
    titles: new Set(),
  };
  const step = (label: string, work: (world: World) => void): void => {
    const started = performance.now();
    work(world);
    told(`${label}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  if (options.photos) await makePhotoPool(world);
  step('settings, scheme, topics, pages', () => writeStanding(world, OWN_PAGES));
  step(`${counts.organizations} organisations`, writeOrganizations);
  step(`${counts.projects} projects`, writeProjects);
  step(`${counts.homes} homes`, writeHomes);
  step(`${counts.rolls} rolls of ${counts.rows} rows`, writeRolls);
  step('corrections', writeCorrections);
  step(`${counts.stories} stories`, writeStories);
}
