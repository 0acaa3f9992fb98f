/** Structured data (schema.org) for the pages of the site: one function a kind of page, and `toScript` to print it. */
export { toScript } from './json-ld/script.ts';
export { breadcrumbToJsonLd } from './json-ld/breadcrumb.ts';
export { dataCatalogToJsonLd, type PublishedCatalog } from './json-ld/data-catalog.ts';
export { homeToJsonLd, type PublishedHome } from './json-ld/home.ts';
export { listingToJsonLd, type PublishedListing } from './json-ld/listing.ts';
export { organizationToJsonLd, type PublishedOrganization } from './json-ld/organization.ts';
export { pageToJsonLd, type PublishedPage } from './json-ld/page.ts';
export { projectToJsonLd, type PublishedProject } from './json-ld/project.ts';
export { rollToJsonLd, type PublishedRoll } from './json-ld/roll.ts';
export { siteToJsonLd } from './json-ld/site.ts';
export { storyToJsonLd, type PublishedStory } from './json-ld/story.ts';
export { originOf, type Origin } from './origin.ts';
