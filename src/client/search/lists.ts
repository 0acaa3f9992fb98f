import { listInstance, loadComponents, type ListInstance, type ResultsElement } from './components.ts';
import { hitItem, type HitWords } from './hit-item.ts';
import { SearchUnavailable } from './site-bundles.ts';

/** The list of everything, which has no element: it counts, and the others show their part of it. */
export const MAIN = 'default';
/** What holds not the words but some of them. */
export const NEAR = 'near';

/** Stock lists by their role: the main one, one a kind, one a partner. */
export type Lists = Map<string, ListInstance>;

/** The stock lists lead the keyboard back to an element before them, by these two names. */
function inputOf(root: HTMLElement): HTMLElement {
  const form = root.querySelector('form')!;
  const inputEl = form.querySelector('input')!;
  return Object.assign(form, { inputEl, focus: () => inputEl.focus() });
}

/** So many hits of a list are there without scrolling: for the keyboard, and for whoever looks at the whole page at once. */
const AT_ONCE = 2;

function fetchFirst({ results }: ResultsElement): void {
  for (const hit of results.slice(0, AT_ONCE)) void hit.load();
}

/** Starts the stock components round a page's lists and tells them how a hit looks here. */
export async function openLists(root: HTMLElement, engine: string, words: HitWords): Promise<Lists> {
  const components = await loadComponents(engine).catch(() => {
    throw new SearchUnavailable('offline');
  });
  const elements = Array.from(root.querySelectorAll<ResultsElement>('pagefind-results'));
  const roles = [MAIN, ...elements.map((results) => results.getAttribute('instance')!)];
  const labelOf = (role: string): string => root.querySelector(`[data-list="${role}"] h2`)?.firstChild?.textContent?.trim() ?? '';
  const lists: Lists = new Map(roles.map((role) => [role, listInstance(components, engine, role, labelOf(role))]));
  const input = inputOf(root);
  for (const list of lists.values()) list.registerInput(input, { keyboardNavigation: true });
  for (const results of elements) {
    results.resultTemplate = (hit) => hitItem(results.dataset['site'] ?? location.origin, hit, words);
    lists.get(results.getAttribute('instance')!)!.on('results', () => queueMicrotask(() => fetchFirst(results)));
  }
  return lists;
}
