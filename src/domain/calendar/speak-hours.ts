import { toChinese } from './date.ts';
import { HOLIDAY_RULES, type OpeningHours } from './hours.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

const ORDER = Object.keys(WEEKDAYS) as Weekday[];

/** Neighbours of a week from three on are a stretch; two are named both. */
function runs(days: readonly Weekday[]): Weekday[][] {
  const all: Weekday[][] = [];
  for (const day of ORDER.filter((each) => days.includes(each))) {
    const run = all.at(-1);
    if (run && ORDER.indexOf(run.at(-1)!) === ORDER.indexOf(day) - 1) run.push(day);
    else all.push([day]);
  }
  return all;
}

/** 周一至周五、周日 */
export function speakDays(days: readonly Weekday[]): string {
  if (ORDER.every((day) => days.includes(day))) return '每天';
  const spoken = runs(days).flatMap((run) =>
    run.length >= 3 ? [`${WEEKDAYS[run[0]!]}至${WEEKDAYS[run.at(-1)!]}`] : run.map((day) => WEEKDAYS[day]),
  );
  return spoken.join('、');
}

function stretchesOn(day: Weekday, { weekly }: Pick<OpeningHours, 'weekly'>): string {
  const stretches = weekly.filter(({ days }) => days.includes(day)).toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
  return stretches.map(({ opens, closes }) => `${opens}–${closes}`).join('、');
}

/** Days with the same hours are spoken together, those without any last. */
function speakWeek(hours: Pick<OpeningHours, 'weekly'>): string {
  const byHours = Map.groupBy(ORDER, (day) => stretchesOn(day, hours));
  const closed = byHours.get('') ?? [];
  byHours.delete('');
  const open = Array.from(byHours, ([stretches, days]) => `${speakDays(days)} ${stretches}`);
  return [...open, ...(closed.length > 0 ? [`${speakDays(closed)}不开放`] : [])].join('；');
}

function speakException({ from, to, opens, closes, note }: OpeningHours['exceptions'][number]): string {
  const when = from === to ? toChinese(from) : `${toChinese(from)}至${toChinese(to)}`;
  return `${when}${opens && closes ? ` ${opens}–${closes}` : '不开放'}${note ? `（${note}）` : ''}`;
}

/** Opening hours as one would say them on the telephone. */
export function speakHours(hours: OpeningHours): string {
  const sentences = [
    speakWeek(hours),
    HOLIDAY_RULES[hours.holidays],
    ...hours.exceptions.map(speakException),
    ...(hours.byAppointment ? ['须预约'] : []),
  ];
  return `${sentences.join('。')}。`;
}
