import type { FinderFile } from '#publish/roll-finder.ts';
import { byNumber, folded, type Entry } from './roll-match.ts';

export interface FinderWords {
  /** With `{count}` and `{total}`. */
  count: string;
  /** With `{shown}` and `{rest}`. */
  more: string;
  none: string;
  failed: string;
  withheld: string;
  /** The statuses that a reader must see beside a name. */
  statuses: Record<string, string>;
}

export type Sorting = 'listed' | 'strokes' | 'pinyin' | 'number';

/** A roll that can be searched: what it holds, in which orders, and how hits are shown. */
export interface Source {
  entries: Entry[];
  orders: Record<Sorting, readonly number[]>;
  /** Shows the hits in their order; says how many of them. */
  show(hits: readonly number[]): number;
}

const placesOf = (written: string): number[] => written.split(' ').map(Number);

function entryOf(row: HTMLTableRowElement): Entry {
  const [name, honour, unit] = Array.from(row.cells, (cell) => cell.firstChild?.textContent?.trim() ?? '');
  const status = /row-(\w+)/u.exec(row.className)?.[1] ?? 'active';
  return { name: status === 'withheld' ? '' : folded(name!), honour: honour!, unit: folded(unit!), number: row.id.toLowerCase(), status };
}

/** The rows that stand in the page: those that do not match are hidden, the others put in order. */
export function sourceInPage(table: HTMLTableElement, { strokes, pinyin }: { strokes: string; pinyin: string }): Source {
  const body = table.tBodies[0]!;
  const rows = Array.from(body.rows);
  const entries = rows.map(entryOf);
  return {
    entries,
    orders: { listed: Array.from(rows.keys()), strokes: placesOf(strokes), pinyin: placesOf(pinyin), number: byNumber(entries) },
    show(hits) {
      for (const row of rows) row.hidden = true;
      for (const hit of hits) rows[hit]!.hidden = false;
      body.append(...hits.map((hit) => rows[hit]!));
      return hits.length;
    },
  };
}

/** A phone stays quick with so many rows; whoever wants another writes one character more. */
const MOST_SHOWN = 200;

function cell(tag: 'th' | 'td', ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function link(label: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = label;
  return made;
}

function tag(status: string, words: FinderWords): HTMLElement[] {
  const told = words.statuses[status];
  if (!told) return [];
  const made = document.createElement('span');
  made.className = `tag tag-${status}`;
  made.textContent = told;
  return [made];
}

/** The rows of a long roll, from its file. A hit leads to its place among the others. */
export function sourceFromFile(file: FinderFile, table: HTMLTableElement, words: FinderWords): Source {
  const { honours, units, statuses, rows, listed, pinyin } = file;
  const foldedUnits = units.map(folded);
  const entries = rows.map(([number, name, honour, unit, status]) => ({
    ...{ number: number.toLowerCase(), name: folded(name), honour: honours[honour]!, unit: foldedUnits[unit]!, status: statuses[status]! },
  }));
  const rowAt = (place: number): HTMLElement => {
    const [number, name, honour, unit, status, block] = rows[place]!;
    const head = cell('th', link(name || words.withheld, `names/${block}/#${number}`), ...tag(statuses[status]!, words));
    head.setAttribute('scope', 'row');
    const last = cell('td', number);
    last.className = 'number';
    const row = document.createElement('tr');
    row.className = `row-${statuses[status]}`;
    row.append(head, cell('td', honours[honour]!), cell('td', units[unit]!), last);
    return row;
  };
  return {
    entries,
    orders: { listed, strokes: Array.from(rows.keys()), pinyin, number: byNumber(entries) },
    show(hits) {
      const shown = hits.slice(0, MOST_SHOWN);
      table.tBodies[0]!.replaceChildren(...shown.map(rowAt));
      table.hidden = shown.length === 0;
      return shown.length;
    },
  };
}
