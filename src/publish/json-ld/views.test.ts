import { expectTypeOf, test } from 'vitest';
import type { HomePage } from '../../queries/homes.ts';
import type { CorrectionView } from '../../queries/corrections.ts';
import type { OrganizationPage } from '../../queries/organizations.ts';
import type { ProjectPage } from '../../queries/projects.ts';
import type { FoundConferral, RollPage } from '../../queries/rolls.ts';
import type { SiteFrame } from '../../queries/site.ts';
import type { StoryPage } from '../../queries/stories.ts';
import type { FrameParts } from '../origin.ts';
import type { PublishedHonour } from './award.ts';
import type { PublishedCorrection } from './correction.ts';
import type { PublishedHome } from './home.ts';
import type { PublishedOrganization } from './organization.ts';
import type { PublishedProject } from './project.ts';
import type { PublishedRoll } from './roll.ts';
import type { PublishedStory } from './story.ts';

test('every page view can be described as it is, without an adapter (checked by the compiler)', () => {
  expectTypeOf<StoryPage>().toExtend<PublishedStory>();
  expectTypeOf<RollPage>().toExtend<PublishedRoll>();
  expectTypeOf<HomePage>().toExtend<PublishedHome>();
  expectTypeOf<ProjectPage>().toExtend<PublishedProject>();
  expectTypeOf<OrganizationPage>().toExtend<PublishedOrganization>();
  expectTypeOf<FoundConferral>().toExtend<PublishedHonour>();
  expectTypeOf<CorrectionView>().toExtend<PublishedCorrection>();
  expectTypeOf<SiteFrame>().toExtend<FrameParts>();
});
