import { engineFolder, searchEdition } from '#search/edition.ts';
import { remember } from './remember.ts';
import { settings } from './site.ts';

/** What the page of the search knows: by which normaliser it asks, where the engine is, and who is searched beside this site. */
export interface SearchPage {
  edition: string;
  /** Address of the engine's folder. */
  engine: string;
  partners: { name: string; url: string }[];
}

async function readSearchPage(): Promise<SearchPage> {
  const edition = searchEdition();
  const partners = (await settings()).search?.partners ?? [];
  return { edition, engine: `/pagefind/${engineFolder(edition)}`, partners: partners.map(({ name, url }) => ({ name, url })) };
}

/** Read once in a build: the search field stands on every page. */
export const searchPage = (): Promise<SearchPage> => remember('search page', readSearchPage);
