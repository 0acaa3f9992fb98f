import { provincesWithHomes } from './homes.ts';
import { allProjects } from './projects.ts';
import { allRolls } from './rolls.ts';
import { settings } from './site.ts';
import { latestStories } from './stories.ts';

/** Everything on the front page: the newest of each, and what is under notice right now. */
export async function homePage() {
  const [site, stories, rolls, projects, provinces] = await Promise.all([
    settings(),
    latestStories(7),
    allRolls(),
    allProjects(),
    provincesWithHomes(),
  ]);
  const isOpen = (roll: (typeof rolls)[number]): boolean => roll.notice?.kind === 'open';
  return {
    settings: site,
    stories,
    noticeRolls: rolls.filter(isOpen).slice(0, 4),
    rolls: rolls.filter((roll) => !isOpen(roll)).slice(0, 5),
    projects: projects.slice(0, 6),
    provinces,
  };
}
