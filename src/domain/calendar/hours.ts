import { z } from 'zod';
import { choice, flag, line } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';
import { calendarDate } from './date.ts';
import { WEEKDAYS } from './weekday.ts';

export * from './weekday.ts';

const clock = (label: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
    .meta({ label, widget: 'time', hint: '24 小时制，例如 09:00' });

/** A stretch of time on some days of the week. */
export const OpeningPeriod = z
  .strictObject({
    days: z
      .array(choice(WEEKDAYS, { label: '星期' }))
      .min(1)
      .meta({ label: '星期' }),
    opens: clock('开门'),
    closes: clock('关门'),
  })
  .refine((period) => period.opens < period.closes, problem('calendar/ends-before-it-starts', { path: ['closes'] }));

/** Days that differ from the week: 寒暑假加场, 闭馆. */
export const OpeningException = z
  .strictObject({
    from: calendarDate('从'),
    to: calendarDate('到'),
    opens: clock('开门').optional(),
    closes: clock('关门').optional(),
    note: line('说明', { hint: '例如：布展闭馆' }).optional(),
  })
  .refine((exception) => exception.from <= exception.to, problem('calendar/ends-before-it-starts', { path: ['to'] }))
  .refine(({ opens, closes }) => Boolean(opens) === Boolean(closes), problem('calendar/half-open', { path: ['closes'] }))
  .refine(({ opens, closes }) => !opens || !closes || opens < closes, problem('calendar/ends-before-it-starts', { path: ['closes'] }));

export const HOLIDAY_RULES = { closed: '法定节假日休息', open: '法定节假日照常', unknown: '节假日安排未公布' } as const;

/** 开放时间. What is not known is left out: a missing value is shown as unknown, never as closed. */
export const OpeningHours = z.strictObject({
  weekly: z.array(OpeningPeriod).min(1).meta({ label: '每周开放' }),
  holidays: choice(HOLIDAY_RULES, { label: '法定节假日' }).default('unknown'),
  exceptions: z.array(OpeningException).meta({ label: '例外日期' }).default([]),
  byAppointment: flag('须预约').optional(),
});
export type OpeningHours = z.infer<typeof OpeningHours>;
