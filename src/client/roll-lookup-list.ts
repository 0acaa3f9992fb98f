import type { LookupWords } from './roll-lookup-words.ts';
import { fillIn, type Parts } from './templates.ts';
import { fill } from './written.ts';

/** A list under its heading. */
export interface Listed<Item> {
  title?: string | undefined;
  note?: string | undefined;
  items: readonly Item[];
  itemOf: (item: Item) => DocumentFragment;
  /** How many are shown at first; the others come at a press. */
  first: number;
  /** Of the list, for its looks. */
  kind: 'found-rows' | 'word-list';
}

/** So many more come at each press. */
const MORE = 100;

/** Shows the items from `from` on that are next, and offers the rest. */
function show<Item>(section: HTMLElement, { items, itemOf }: Listed<Item>, from: number, count: number, words: LookupWords): void {
  const list = section.querySelector('[data-list]')!;
  const button = section.querySelector<HTMLButtonElement>('[data-more]')!;
  list.append(...items.slice(from, from + count).map(itemOf));
  if (from > 0) list.children[from]?.querySelector('a')?.focus();
  const rest = items.length - from - count;
  button.hidden = rest <= 0;
  button.textContent = fill(words.more, { count: String(Math.min(rest, MORE)) });
}

export function listOf<Item>(parts: Parts, listed: Listed<Item>, words: LookupWords): DocumentFragment {
  const part = parts('group');
  const section = part.querySelector('section')!;
  fillIn(part, { title: listed.title, note: listed.note });
  section.querySelector('[data-list]')!.classList.add(listed.kind);
  let shown = 0;
  const next = (count: number): void => {
    show(section, listed, shown, count, words);
    shown += count;
  };
  next(listed.first);
  section.querySelector('[data-more]')!.addEventListener('click', () => next(MORE));
  return part;
}
