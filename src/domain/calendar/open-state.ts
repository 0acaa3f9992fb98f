import { dayInChina, daysBetween, minuteInChina, weekday } from './date.ts';
import type { DayKind } from './holidays.ts';
import type { OpeningHours } from './hours.ts';
import { WEEKDAY_BY_NUMBER } from './weekday.ts';

/** After this many days without a word from the place, we no longer say that we know. */
export const CONFIRMATION_DAYS = 180;

/** Whether a place is open now. Unknown is a value: missing data never reads as closed. */
export type OpenState =
  | { kind: 'open'; until: string }
  | { kind: 'closed'; opensToday?: string }
  | { kind: 'unknown'; reason: '未填写' | '超过 180 天未确认' | '节假日安排未公布' };

export interface OpenStateQuestion {
  hours: OpeningHours | undefined;
  /** 信息核实日期 */
  confirmedOn: string | undefined;
  now: Date;
  /** What kind of day a date is; past the known holiday calendar the answer is undefined. */
  kindOf: (day: string) => DayKind | undefined;
}

interface Stretch {
  opens: string;
  closes: string;
}

const toClock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The stretches of one day, or undefined where the holiday arrangement is not published. */
function stretchesOf(hours: OpeningHours, day: string, kind: DayKind | undefined): Stretch[] | undefined {
  const exception = hours.exceptions.find(({ from, to }) => from <= day && day <= to);
  if (exception) return exception.opens && exception.closes ? [{ opens: exception.opens, closes: exception.closes }] : [];
  if (kind === 'holiday' && hours.holidays === 'closed') return [];
  if (kind !== 'ordinary' && hours.holidays === 'unknown') return undefined;
  if (kind === undefined) return undefined;
  const name = WEEKDAY_BY_NUMBER[weekday(day)]!;
  const usual = hours.weekly.filter(({ days }) => days.includes(name)).toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
  // On a make-up Saturday an office works; its list of Saturdays does not say so, and we do not guess when.
  return kind === 'make-up-workday' && hours.holidays === 'closed' && usual.length === 0 ? undefined : usual;
}

export function openState({ hours, confirmedOn, now, kindOf }: OpenStateQuestion): OpenState {
  if (!hours) return { kind: 'unknown', reason: '未填写' };
  const today = dayInChina(now);
  if (!confirmedOn || daysBetween(confirmedOn, today) > CONFIRMATION_DAYS) return { kind: 'unknown', reason: '超过 180 天未确认' };
  const stretches = stretchesOf(hours, today, kindOf(today));
  if (!stretches) return { kind: 'unknown', reason: '节假日安排未公布' };
  const clock = toClock(minuteInChina(now));
  const current = stretches.find(({ opens, closes }) => opens <= clock && clock < closes);
  if (current) return { kind: 'open', until: current.closes };
  const next = stretches.find(({ opens }) => clock < opens);
  return next ? { kind: 'closed', opensToday: next.opens } : { kind: 'closed' };
}
