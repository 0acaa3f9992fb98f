import { clockOf, WRITTEN_CLOCK } from './clock.ts';
import type { OpeningHours } from './hours.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

const ORDER = Object.keys(WEEKDAYS) as Weekday[];
const NUMERALS = ['一', '二', '三', '四', '五', '六', '日'];

const STEP = String.raw`[一二三四五六日天末]`;
const DAYS = String.raw`(?:周|星期)${STEP}(?:\s*(?:[至到—–~-]+|[、和及])\s*(?:周|星期)?${STEP})*|每天|每日|工作日`;
const TO = String.raw`\s*[至到—–~-]+\s*`;
const TOKEN = new RegExp(`(?<days>${DAYS})|${WRITTEN_CLOCK}${TO}${WRITTEN_CLOCK}`, 'gu');
/** Groups of one written clock. */
const CLOCK_GROUPS = 6;

const dayOf = (numeral: string): number => NUMERALS.indexOf(numeral === '天' ? '日' : numeral);

/** 周一至周五, 周二、四, 周末, 每天 as the days they name. */
function daysIn(text: string): Weekday[] {
  if (text === '每天' || text === '每日') return ORDER;
  if (text === '工作日') return ORDER.slice(0, 5);
  const named = new Set<number>();
  let last = -1;
  for (const [, joint, numeral] of text.matchAll(new RegExp(`([至到—–~-]*)\\s*(?:周|星期)?\\s*(${STEP})`, 'gu'))) {
    const day = dayOf(numeral!);
    if (numeral === '末') [5, 6].forEach((each) => named.add(each));
    else if (joint && last >= 0) for (let each = last; each <= day; each += 1) named.add(each);
    else named.add(day);
    last = day;
  }
  return ORDER.filter((_, i) => named.has(i));
}

/**
 * 周一至周五 9:00–11:30，13:30–17:00；周六上午9点至12点: what an editor pastes from a notice on a door, as rows. Times without
 * days belong to the days before them; days without times and times without days are left out.
 */
export function readWeekly(text: string): OpeningHours['weekly'] {
  const weekly: OpeningHours['weekly'] = [];
  let days: Weekday[] = [];
  let isUsed = true;
  for (const match of text.normalize('NFKC').matchAll(TOKEN)) {
    if (match.groups?.['days']) {
      const named = daysIn(match.groups['days']);
      days = isUsed ? named : ORDER.filter((day) => days.includes(day) || named.includes(day));
      isUsed = false;
      continue;
    }
    const opens = clockOf(match.slice(2, 2 + CLOCK_GROUPS));
    const closes = clockOf(match.slice(2 + CLOCK_GROUPS));
    isUsed = true;
    if (days.length > 0 && opens && closes) weekly.push({ days, opens, closes });
  }
  return weekly;
}
