import { z } from 'zod';
import type { FieldMeta } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

/** A day in China, `2026-03-05`. The site knows one time zone, +08:00; the machine's own is never asked. */
export const calendarDate = (label: string, meta: FieldMeta = {}) =>
  z.iso.date().meta({ label, widget: 'date', hint: '年-月-日，例如 2026-03-05', ...meta });

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A day that is written as one must exist: 2019-02-30 does not. */
const exists = (date: string): boolean => !DAY_SHAPE.test(date) || z.iso.date().safeParse(date).success;

/** A year, a month or a day: some things are only known to the year. */
export const looseDate = (label: string, meta: FieldMeta = {}) =>
  z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
    .refine(exists, problem('calendar/no-such-date'))
    .meta({ label, hint: '写到已知的精度：2019、2019-05 或 2019-05-04', ...meta });

const CHINA_OFFSET = 8 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** The day it is in China at an instant. */
export function dayInChina(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 10);
}

/** Minutes since midnight in China at an instant. */
export function minuteInChina(instant: Date): number {
  const local = new Date(instant.getTime() + CHINA_OFFSET);
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

const asUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export function addDays(day: string, days: number): string {
  return new Date(asUtc(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to) - asUtc(from)) / DAY);
}

/** 0 is Sunday, as in `Date`. */
export function weekday(day: string): number {
  return new Date(asUtc(day)).getUTCDay();
}

/** For `<time datetime>`, feeds and structured data: midnight in China, with the offset written out. */
export function toTimestamp(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** 2026年3月5日; a loose date keeps its precision: 2019年5月, 2019年. */
export function toChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
}
