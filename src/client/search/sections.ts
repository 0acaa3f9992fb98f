import { FILTERS, PAGE_KINDS } from '#domain/find/facts.ts';
import type { FilterCounts } from './pagefind.ts';

/** How many hits each kind shows; none where the reader chose others. */
export function countsByKind(counts: FilterCounts, chosen: readonly string[]): [kind: string, count: number][] {
  const isWanted = (label: string): boolean => chosen.length === 0 || chosen.includes(label);
  return Object.entries(PAGE_KINDS).map(([kind, label]) => [kind, isWanted(label) ? (counts[FILTERS.kind]?.[label] ?? 0) : 0]);
}

/** Shows the section of a list with its count, or hides it; alone it shows all it has. */
export function showSection(root: HTMLElement, role: string, count: number, isOnly: boolean): void {
  const section = root.querySelector<HTMLElement>(`[data-list="${role}"]`)!;
  section.hidden = count === 0;
  const most = Number(section.dataset['most']);
  section.querySelector('pagefind-results')!.setAttribute('max-results', isOnly ? '0' : String(most));
  const told = section.querySelector('[data-count]');
  if (told) told.textContent = String(count);
  const more = section.querySelector<HTMLElement>('[data-only]');
  if (more) more.hidden = isOnly || count <= most;
}

export function hideSections(root: HTMLElement): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-list]')) section.hidden = true;
}
