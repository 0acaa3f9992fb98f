import type { z } from 'zod';
import type { CollectionName } from '../form/meta.ts';
import { Correction } from '../correction/correction.ts';
import { Home } from '../home/home.ts';
import { Navigation } from '../navigation/navigation.ts';
import { Organization } from '../organization/organization.ts';
import { Page } from '../page/page.ts';
import { Project } from '../project/project.ts';
import { Roll } from '../roll/roll.ts';
import { Scheme } from '../scheme/scheme.ts';
import { Settings } from '../settings/settings.ts';
import { Story } from '../story/story.ts';
import { Topic } from '../topic/topic.ts';

/** The schema of each collection: what site, CMS, gateway and importers all validate by. */
export const SCHEMAS = {
  settings: Settings,
  organizations: Organization,
  schemes: Scheme,
  rolls: Roll,
  stories: Story,
  projects: Project,
  homes: Home,
  topics: Topic,
  pages: Page,
  corrections: Correction,
  navigation: Navigation,
} as const satisfies Record<CollectionName, z.ZodObject>;

export type DataOf<Name extends CollectionName> = z.infer<(typeof SCHEMAS)[Name]>;

/** How an entry lies on disk: one JSON file, a folder with index.md and photographs, or a roll with its rows. */
export type Layout = 'json' | 'bundle' | 'roll';

export const LAYOUTS: Record<CollectionName, Layout> = {
  settings: 'json',
  organizations: 'json',
  schemes: 'json',
  corrections: 'json',
  navigation: 'json',
  rolls: 'roll',
  stories: 'bundle',
  projects: 'bundle',
  homes: 'bundle',
  topics: 'bundle',
  pages: 'bundle',
};

/** Collections whose text is optional: their facts stand in the front matter. */
export const BODY_OPTIONAL: ReadonlySet<CollectionName> = new Set(['homes', 'topics']);

/** Collections of one entry only, `site`: what the whole site has once. */
export const SINGLES = ['settings', 'navigation'] as const satisfies CollectionName[];
export type SingleName = (typeof SINGLES)[number];

export const isSingle = (collection: CollectionName): collection is SingleName => (SINGLES as readonly string[]).includes(collection);
