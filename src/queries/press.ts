import { standingPages } from './pages.ts';
import { latestRolls } from './rolls.ts';
import { settings } from './site.ts';

/** What a newsroom asks for: whom to call, what is new, what may be used. */
export async function pressPage() {
  const [site, pages, rolls] = await Promise.all([settings(), standingPages(), latestRolls(6)]);
  return { settings: site, pages: pages.filter(({ id }) => id !== 'about'), rolls };
}
