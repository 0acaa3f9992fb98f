import { homesOfOrganization } from './homes.ts';
import { organizationIds, organizationPage } from './organizations.ts';
import { projectsOfOrganization } from './projects.ts';
import { rollsOfOrganization } from './rolls.ts';
import { storiesOfOrganization, toStoryCards } from './stories.ts';

/** A society with very many stories shows the newest; the field and time lists lead to the rest. */
const STORIES_SHOWN = 60;

export async function organizationPaths() {
  return (await organizationIds()).map((id) => ({ params: { id } }));
}

/** An organisation with all that it published, and the places it looks after. */
export async function organizationView(id: string) {
  const [page, homes, projects, rolls, stories] = await Promise.all([
    organizationPage(id),
    homesOfOrganization(id),
    projectsOfOrganization(id),
    rollsOfOrganization(id),
    storiesOfOrganization(id),
  ]);
  return { page, homes, projects, rolls, stories: await toStoryCards(stories.slice(0, STORIES_SHOWN)) };
}
