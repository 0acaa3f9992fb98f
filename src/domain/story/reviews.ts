import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

const Review = z.strictObject({ by: line('姓名'), on: calendarDate('日期') });

/** 三审三校: three different people, shown in the credit line as newsrooms do. */
export const Reviews = z
  .strictObject({
    first: Review.meta({ label: '一审' }),
    second: Review.meta({ label: '二审' }),
    third: Review.meta({ label: '三审' }),
  })
  .refine(({ first, second, third }) => new Set([first.by, second.by, third.by]).size === 3, problem('story/same-reviewer'))
  .meta({ label: '三审' });
export type Reviews = z.infer<typeof Reviews>;
