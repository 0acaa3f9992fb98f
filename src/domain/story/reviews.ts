import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

const Review = z.strictObject({ by: line('姓名', { hint: '审稿人，例如 周以宁；三审须是三个人' }), on: calendarDate('日期') });

/** 三审, of which any may still be missing. */
interface Signed {
  first?: { by?: string };
  second?: { by?: string };
  third?: { by?: string };
}

/** Whether one person signed twice. Those who have not signed yet are nobody. */
export function reviewedTwice({ first, second, third }: Signed): boolean {
  const names = [first, second, third].flatMap((review) => (review?.by?.trim() ? [review.by.trim()] : []));
  return new Set(names).size < names.length;
}

/** 三审三校: three different people, shown in the credit line as newsrooms do. */
export const Reviews = z
  .strictObject({
    first: Review.meta({ label: '一审' }),
    second: Review.meta({ label: '二审' }),
    third: Review.meta({ label: '三审' }),
  })
  .refine((reviews) => !reviewedTwice(reviews), problem('story/same-reviewer'))
  .meta({ label: '三审', widget: 'reviews' });
export type Reviews = z.infer<typeof Reviews>;
