import { markedParts, type TitleGroup, type TitleKind, type TitleRow } from './title-match.ts';

export interface TitleWords {
  kinds: Record<TitleKind, string>;
  /** With `{count}` and `{query}`. */
  some: string;
  none: string;
  failed: string;
  /** With `{count}`. */
  total: string;
  more: string;
}

/** A phone stays quick with so many lines; the others come at a press. */
const FIRST = 50;

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

function line([title, href]: TitleRow, query: string): HTMLElement {
  const [before, hit, after] = markedParts(title, query);
  const link = element('a', before, element('mark', hit), after);
  link.href = href;
  return element('li', link);
}

function moreButton(label: string, press: () => void): HTMLElement {
  const button = element('button', label);
  button.type = 'button';
  button.className = 'button';
  button.addEventListener('click', () => {
    press();
    button.remove();
  });
  return button;
}

/** One kind of pages: heading with how many, then links, the hit marked in each. */
export function section({ kind, rows }: TitleGroup, query: string, words: TitleWords): HTMLElement {
  const count = element('span', words.total.replace('{count}', String(rows.length)));
  count.className = 'meta';
  const list = element('ul', ...rows.slice(0, FIRST).map((row) => line(row, query)));
  list.setAttribute('role', 'list');
  const made = element('section', element('h2', words.kinds[kind], ' ', count), list);
  if (rows.length <= FIRST) return made;
  made.append(
    moreButton(words.more, () => {
      const rest = rows.slice(FIRST).map((row) => line(row, query));
      list.append(...rest);
      rest[0]?.querySelector('a')?.focus();
    }),
  );
  return made;
}
