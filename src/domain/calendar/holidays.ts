/**
 * The library's data file, not its functions: those build local dates, and west of Greenwich a day in China would
 * be looked up as the day before.
 */
import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays } from './date.ts';

/** A day that the State Council's yearly notice made a holiday (休) or a working day (班). */
export type DayKind = 'holiday' | 'make-up-workday' | 'ordinary';

const HOLIDAYS: Record<string, string> = data.holidays;
const WORKDAYS: Record<string, string> = data.workdays;

/**
 * The last day for which the published notices say all. It is no 31 December: the notice of a year also moves the
 * days before its 1 January (2018-12-29 became a working day by the notice for 2019).
 */
export const HOLIDAYS_KNOWN_UNTIL: string = `${Object.keys(HOLIDAYS).toSorted().at(-1)!.slice(0, 4)}-12-28`;

/** The kind of a day by the published notices. Past `HOLIDAYS_KNOWN_UNTIL` ask `knownDayKind` instead. */
export function dayKind(day: string): DayKind {
  if (Object.hasOwn(HOLIDAYS, day)) return 'holiday';
  return Object.hasOwn(WORKDAYS, day) ? 'make-up-workday' : 'ordinary';
}

/** The same, and undefined for a day of which no published notice speaks yet. */
export function knownDayKind(day: string): DayKind | undefined {
  return day <= HOLIDAYS_KNOWN_UNTIL ? dayKind(day) : undefined;
}

/** The days from `start` on, `count` of them, that are not ordinary: what a page needs to know about the near future. */
export function specialDays(start: string, count: number): Record<string, Exclude<DayKind, 'ordinary'>> {
  const days = Array.from({ length: count }, (_, i) => addDays(start, i));
  return Object.fromEntries(
    days
      .map((day) => [day, dayKind(day)] as const)
      .filter((pair): pair is [string, Exclude<DayKind, 'ordinary'>] => pair[1] !== 'ordinary'),
  );
}
