import { addDays, daysBetween } from '#domain/calendar/date.ts';
import { specialDays } from '#domain/calendar/holidays.ts';
import type { OpeningHours, Weekday } from '#domain/calendar/hours.ts';
import { CONFIRMATION_DAYS } from '#domain/calendar/open-state.ts';
import type { Home } from '#domain/home/home.ts';
import { filled, SCHEMA_ORG, type Node } from './node.ts';

const DAY_NAMES: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** How far ahead public holidays are written out. */
const DAYS_AHEAD = 120;

/** schema.org's Time has no 24:00. */
const clock = (time: string | undefined): string | undefined => (time === '24:00' ? '23:59' : time);

function weekly({ weekly: periods, byAppointment }: OpeningHours): Node[] {
  return periods.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `${SCHEMA_ORG}/${DAY_NAMES[day]}`),
    opens: clock(opens),
    closes: clock(closes),
    description: byAppointment ? '须预约' : undefined,
  }));
}

interface Span {
  from: string;
  to: string;
  opens?: string | undefined;
  closes?: string | undefined;
  note?: string | undefined;
}

/** Days in a row as one span. */
function spans(days: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else found.push({ from: day, to: day, note: '法定节假日' });
  }
  return found;
}

/** Public holidays on which the place is closed, but for days with an arrangement of their own. */
function holidays({ holidays: rule, exceptions }: OpeningHours, today: string): Span[] {
  if (rule !== 'closed') return [];
  const arranged = (day: string): boolean => exceptions.some(({ from, to }) => from <= day && day <= to);
  const days = Object.entries(specialDays(today, DAYS_AHEAD));
  return spans(days.flatMap(([day, kind]) => (kind === 'holiday' && !arranged(day) ? [day] : [])));
}

/** Without `opens` the place is closed on those days (https://schema.org/OpeningHoursSpecification). */
const special = ({ from, to, opens, closes, note }: Span): Node => ({
  '@type': 'OpeningHoursSpecification',
  validFrom: from,
  validThrough: to,
  opens: opens && closes && clock(opens),
  closes: opens && closes && clock(closes),
  description: note,
});

type Told = Pick<Home, 'hours' | 'status' | 'confirmedOn'>;

/** Hours that were confirmed within half a year of a place that is not shut; otherwise silence, which no one reads as "closed". */
export function openingHours({ hours, status, confirmedOn }: Told, today: string): Node {
  const isShut = status === 'closed' || status === 'suspended';
  if (!hours || isShut || !confirmedOn || daysBetween(confirmedOn, today) > CONFIRMATION_DAYS) return {};
  const ahead = hours.exceptions.filter(({ to }) => to >= today);
  return {
    openingHoursSpecification: weekly(hours),
    specialOpeningHoursSpecification: filled([...ahead, ...holidays(hours, today)].map(special)),
  };
}
