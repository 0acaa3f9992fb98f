import { LEVELS, type Level } from '../level/level.ts';
import { HONOUR_KINDS, type HonourKind } from '../roll/kind.ts';
import type { FoundRecord } from './record.ts';

/** What narrows an answer down; what is absent asks for nothing. */
export interface LookupFilter {
  star?: number;
  year?: number;
  level?: Level;
  /** Code of a province; `none` for societies that belong to no division. */
  place?: string;
  kind?: HonourKind;
}

/** 查询: the words of a reader, looked for in names, or as a team or unit. */
export interface LookupQuestion extends LookupFilter {
  q: string;
  by: 'name' | 'unit';
}

export const NO_PLACE = 'none';

const has = <Group extends object>(group: Group, key: string | null): key is Extract<keyof Group, string> =>
  key !== null && Object.hasOwn(group, key);

function numberFrom(written: string | null, least: number, most: number): number | undefined {
  const number = Number(written);
  return written && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** What an address asks: `?q=张伟&star=5&year=2026`. What it cannot mean is as if it were not there. */
export function questionFrom(params: URLSearchParams): LookupQuestion {
  const [star, year] = [numberFrom(params.get('star'), 1, 5), numberFrom(params.get('year'), 1990, 2100)];
  const [level, kind, place] = [params.get('level'), params.get('kind'), params.get('place')];
  return {
    q: params.get('q')?.trim() ?? '',
    by: params.get('by') === 'unit' ? 'unit' : 'name',
    ...(star && { star }),
    ...(year && { year }),
    ...(has(LEVELS, level) && { level }),
    ...(place && /^(?:\d{6}|none)$/u.test(place) && { place }),
    ...(has(HONOUR_KINDS, kind) && { kind }),
  };
}

/** The same question as an address, in one order, so that one question has one address. */
export function toParams({ q, by, star, year, level, place, kind }: LookupQuestion): URLSearchParams {
  const all = { q, by: by === 'unit' ? by : undefined, star, year, level, place, kind };
  return new URLSearchParams(Object.entries(all).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}

/** Whether a record passes all that was chosen. */
export function passes({ star, roll }: FoundRecord, filter: LookupFilter): boolean {
  return (
    (!filter.star || filter.star === star) &&
    (!filter.year || filter.year === roll.year) &&
    (!filter.level || filter.level === roll.level) &&
    (!filter.place || filter.place === (roll.place || NO_PLACE)) &&
    (!filter.kind || filter.kind === roll.kind)
  );
}
