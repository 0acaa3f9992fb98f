import { FILTERS, type FilterName } from '#domain/find/facts.ts';
import type { Filters } from './pagefind.ts';

/** What the page is asked: words, and what was chosen of the filters. */
export interface Question {
  q: string;
  filters: Filters;
}

const NAMES = Object.entries(FILTERS) as [FilterName, string][];

export function questionFrom(params: URLSearchParams): Question {
  const chosen = NAMES.map(([name, label]) => [label, params.getAll(name)] as const).filter(([, values]) => values.length > 0);
  return { q: params.get('q')?.trim() ?? '', filters: Object.fromEntries(chosen) };
}

/** One address for one question. */
export function toParams({ q, filters }: Question): URLSearchParams {
  const params = new URLSearchParams(q ? { q } : {});
  for (const [name, label] of NAMES) for (const value of filters[label] ?? []) params.append(name, value);
  return params;
}

/** The address follows the question, so that it can be sent to somebody; a step is one that the back button undoes. */
export function remember(question: Question, isStep: boolean): void {
  const params = toParams(question).toString();
  const address = params ? `?${params}` : location.pathname;
  if (isStep && address !== location.search) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}
