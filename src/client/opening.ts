import type { DayKind } from '#domain/calendar/holidays.ts';
import type { OpeningHours } from '#domain/calendar/hours.ts';
import { openState, type OpenState } from '#domain/calendar/open-state.ts';

/** What a page tells the browser about one place (`hoursData` in src/queries/homes.ts). */
export interface Opening {
  hours: OpeningHours;
  confirmedOn: string;
  /** The days that are not ordinary, as far as the page looks ahead. */
  special: Record<string, Exclude<DayKind, 'ordinary'>>;
  /** The last day for which holidays are published. */
  knownUntil: string;
}

/** The sentences of one place, finished but for the hour. */
export interface OpeningWords {
  open: string;
  closed: string;
  opensToday: string;
  missing: string;
  stale: string;
  holiday: string;
}

const REASONS = { 未填写: 'missing', '超过 180 天未确认': 'stale', 节假日安排未公布: 'holiday' } as const;

/** After `knownUntil` the page has no list of holidays: nobody rebuilt the site, and a guess could send someone to a locked door. */
export function stateOf({ hours, confirmedOn, special, knownUntil }: Opening, now: Date): OpenState {
  return openState({ hours, confirmedOn, now, kindOf: (day) => (day > knownUntil ? undefined : (special[day] ?? 'ordinary')) });
}

export function sentenceOf(state: OpenState, words: OpeningWords): string {
  if (state.kind === 'unknown') return words[REASONS[state.reason]];
  if (state.kind === 'open') return words.open.replace('{until}', state.until);
  return state.opensToday ? words.opensToday.replace('{opens}', state.opensToday) : words.closed;
}
