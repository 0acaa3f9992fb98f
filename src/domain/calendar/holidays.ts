import chineseDays from 'chinese-days';
import { addDays, weekday } from './date.ts';

/** A day that the State Council's yearly notice made a holiday (休) or a working day (班). */
export type DayKind = 'holiday' | 'make-up-workday' | 'ordinary';

/** The last day for which the library holds a published notice. Past it nobody knows, and we say so. */
export const HOLIDAYS_KNOWN_UNTIL: string = '2026-12-31';

export function dayKind(day: string): DayKind {
  const isWeekend = weekday(day) === 0 || weekday(day) === 6;
  if (isWeekend && chineseDays.isWorkday(day)) return 'make-up-workday';
  return chineseDays.isInLieu(day) || (chineseDays.getDayDetail(day).name.split(',').length > 1 && chineseDays.isHoliday(day))
    ? 'holiday'
    : 'ordinary';
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
