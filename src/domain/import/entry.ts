import type { ImportedConferral } from './report.ts';
import type { FoundProblem } from '../problem/problem.ts';
import type { Item } from './item.ts';
import { holdsPerson } from './people.ts';

/** One recipient as a source names it, before names are normalised and rules are asked. */
export interface Entry extends Partial<Omit<ImportedConferral, 'name'>> {
  name: string;
  /** The whole cell or item the name was taken from. */
  written: string;
  row: number;
  /** 服务时长: compared with the star and then forgotten. */
  hours?: number;
  number?: string;
  /** Personal details that stood in brackets behind the name: how many. */
  details?: number;
  problems?: FoundProblem[];
}

/** What a heading gives to all recipients below it. */
export interface Group {
  star?: number;
  honour?: string;
  unit?: string;
  recipient?: 'group';
  remark?: 'posthumous';
}

/** Recipients of one sheet or text, and what else was seen on the way. */
export interface Reading {
  entries: Entry[];
  unread: { row: number; text: string }[];
  problems: FoundProblem[];
}

type Present<T> = { [Key in keyof T]: Exclude<T[Key], undefined | ''> };

/** Without the keys that have nothing to say, so that spreading them over others takes nothing away. */
export function present<T extends object>(parts: T): Partial<Present<T>> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parts)) if (value !== undefined && value !== '') kept[key] = value;
  return kept as Partial<Present<T>>;
}

type Told = Pick<Item, 'base' | 'more' | 'deceased' | 'behind' | 'unit' | 'unreadStar'>;

/** What an item's own words ask the editor to look at. */
export function itemProblems({ base, more, deceased, behind, unit, unreadStar }: Told): FoundProblem[] {
  return [
    ...(more === undefined ? [] : [{ code: 'import/incomplete', values: { name: base, count: more || '若干' } } as const]),
    ...(deceased ? [{ code: 'import/deceased', values: { name: base } } as const] : []),
    ...(unreadStar === undefined ? [] : [{ code: 'import/unreadable-star', field: 'star', values: { value: unreadStar } } as const]),
    ...(behind === undefined ? [] : [{ code: 'import/behind-name', values: { name: base, behind } } as const]),
    ...(unit !== undefined && holdsPerson(unit) ? [{ code: 'import/unclear-name', values: { item: `${base} ${unit}` } } as const] : []),
  ];
}
