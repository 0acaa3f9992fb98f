import { expect, test } from 'vitest';
import * as jsonLd from '#publish/json-ld.ts';
import { aCorrection, aHome, anHonour, anOrganization, aProject, aRoll, aStory, society } from '#publish/testing/pages.ts';
import { anOrigin } from '#publish/testing/origin.ts';

const items = [{ href: aStory.href }];
const PAGES = {
  site: jsonLd.siteToJsonLd(anOrigin),
  story: jsonLd.storyToJsonLd(aStory, anOrigin, { honours: [anHonour], corrections: [aCorrection] }),
  roll: jsonLd.rollToJsonLd(aRoll, anOrigin, { corrections: [aCorrection] }),
  listing: jsonLd.listingToJsonLd({ href: '/stories/', title: '事迹', description: '一件件具体的事。', items }, anOrigin),
  home: jsonLd.homeToJsonLd(aHome, anOrigin, '2026-03-10'),
  organization: jsonLd.organizationToJsonLd(anOrganization, anOrigin),
  project: jsonLd.projectToJsonLd(aProject, anOrigin),
  breadcrumb: jsonLd.breadcrumbToJsonLd([society, { label: '本页' }], anOrigin),
  page: jsonLd.pageToJsonLd({ href: '/about/', title: '关于', description: '关于本站。', updatedOn: '2026-03-01' }, anOrigin),
};

test.each(Object.entries(PAGES))('what search engines read of a %s stays as it is', async (kind, data) => {
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`golden/${kind}.jsonld`);
});
