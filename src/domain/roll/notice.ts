import { z } from 'zod';
import { addDays, calendarDate, daysBetween, weekday } from '../calendar/date.ts';
import { dayKind } from '../calendar/holidays.ts';
import { line, paragraph } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';

/** 公示: the public notice before an honour is final. Source: each issuer's own scheme; no national length exists. */
export const Notice = z
  .strictObject({
    opens: calendarDate('公示开始', { hint: '第一天，例如 2026-03-05' }),
    closes: calendarDate('公示结束', { hint: '填最后一天，例如 2026-03-11；5 个工作日请自行排除节假日' }),
    objections: line('反映问题的渠道', { hint: '单位电话或信箱，例如 0571-00000000；不填个人手机' }),
    outcome: paragraph('公示结果', { hint: '例如：公示期间未收到异议' }).optional(),
  })
  .refine((notice) => notice.opens <= notice.closes, problem('notice/ends-before-it-opens', { path: ['closes'] }));
export type Notice = z.infer<typeof Notice>;

export type NoticeState = { kind: 'not-yet-open'; opensIn: number } | { kind: 'open'; daysLeft: number } | { kind: 'closed' };

/** Where a notice stands on a day; the last day itself still counts as open. */
export function noticeState(notice: Pick<Notice, 'opens' | 'closes'>, today: string): NoticeState {
  if (today < notice.opens) return { kind: 'not-yet-open', opensIn: daysBetween(today, notice.opens) };
  if (today <= notice.closes) return { kind: 'open', daysLeft: daysBetween(today, notice.closes) + 1 };
  return { kind: 'closed' };
}

/** Saturday and Sunday, moved about by the State Council's yearly notice. A year without one yet has plain weekends. */
function isWorkingDay(day: string): boolean {
  const kind = dayKind(day);
  return kind === 'make-up-workday' || (kind === 'ordinary' && weekday(day) % 6 !== 0);
}

/** How long a notice lasts, its first and last day counted: in all days, or in working days. */
export function noticeLength({ opens, closes }: Pick<Notice, 'opens' | 'closes'>, kind: 'working' | 'calendar'): number {
  const days = Array.from({ length: daysBetween(opens, closes) + 1 }, (_, i) => addDays(opens, i));
  return kind === 'calendar' ? days.length : days.filter(isWorkingDay).length;
}
