import { siteAddresses } from '../navigation/addresses.ts';
import type { NavigationItem } from '../navigation/navigation.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import type { Library } from './library.ts';

function lost(list: 'main' | 'foot', items: readonly NavigationItem[], known: ReadonlySet<string>): FoundProblem[] {
  return items.flatMap(({ name, href }, i): FoundProblem[] =>
    href.startsWith('/') && !known.has(href)
      ? [{ code: 'navigation/unknown-address', field: `${list}.${i + 1}.href`, values: { name, href } }]
      : [],
  );
}

/** 导航: every word leads to a page that exists. */
export function navigationProblems(library: Library): Problem[] {
  const known = siteAddresses(library);
  return Array.from(library.entries.navigation.values()).flatMap(({ file, data }) =>
    [...lost('main', data.main, known), ...lost('foot', data.foot, known)].map((found) => placed(file, found)),
  );
}
