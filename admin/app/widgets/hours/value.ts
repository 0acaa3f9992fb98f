import type { OpeningHours } from '#domain/calendar/hours.ts';
import { WEEKDAYS, type Weekday } from '#domain/calendar/weekday.ts';

/** Opening hours while they are being written: anything may still be missing. */
export interface DraftPeriod {
  days?: Weekday[];
  opens?: string;
  closes?: string;
}

export interface DraftException {
  from?: string;
  to?: string;
  opens?: string;
  closes?: string;
  note?: string;
}

export interface DraftHours {
  weekly?: DraftPeriod[];
  holidays?: OpeningHours['holidays'];
  exceptions?: DraftException[];
  byAppointment?: boolean;
}

export const ALL_DAYS = Object.keys(WEEKDAYS) as Weekday[];
export const WORKDAYS = ALL_DAYS.slice(0, 5);
export const WEEKEND = ALL_DAYS.slice(5);

/** In the order of the week, whatever the order in which they were pressed. */
export const inOrder = (days: readonly Weekday[]): Weekday[] => ALL_DAYS.filter((day) => days.includes(day));

export function withDay(days: readonly Weekday[], day: Weekday, isOpen: boolean): Weekday[] {
  return inOrder(isOpen ? [...days, day] : days.filter((each) => each !== day));
}

/** The days of which no row speaks yet. */
export function daysLeft(weekly: readonly DraftPeriod[]): Weekday[] {
  const named = new Set(weekly.flatMap(({ days = [] }) => days));
  return ALL_DAYS.filter((day) => !named.has(day));
}

const USUAL: Required<Omit<DraftPeriod, 'days'>> = { opens: '09:00', closes: '17:00' };

/** The next row: the hours of the last one on the days that are left. */
export function nextPeriod(weekly: readonly DraftPeriod[]): DraftPeriod {
  const { opens, closes } = weekly.at(-1) ?? USUAL;
  return { days: daysLeft(weekly), opens, closes };
}

export const usualWeek = (days: Weekday[]): DraftPeriod[] => [{ days, ...USUAL }];

/** One of a list replaced; with undefined, taken out. */
export function replaced<Item>(items: readonly Item[], at: number, item: Item | undefined): Item[] {
  return items.flatMap((each, i) => (i === at ? (item === undefined ? [] : [item]) : [each]));
}
