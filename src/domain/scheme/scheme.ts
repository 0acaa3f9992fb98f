import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { choice, line, paragraph, reference, sample } from '../form/meta.ts';
import { LEVELS } from '../level/level.ts';
import { problem } from '../problem/refinement.ts';
import { Source } from '../source/source.ts';

/** One star of a scheme: the hours it asks for, and the lowest level of society that may confer it. */
export const SchemeLevel = z.strictObject({
  star: z.int().min(1).max(5).meta({ label: '星级', widget: 'star', hint: '一到五星，例如 三星' }),
  hours: z.int().min(1).meta({ label: '服务时长（小时）', hint: '这一星级要求的累计小时数，例如 100' }),
  awardedBy: choice(LEVELS, { label: '评定单位级别', hint: '这一级及以上可以评定' }),
});
export type SchemeLevel = z.infer<typeof SchemeLevel>;

export const DAY_KINDS = { working: '工作日', calendar: '自然日' } as const;

/** 评定办法: what a star means, at a place and in a time. Data, because thresholds differ (100 h here, 50 h there). */
export const Scheme = z
  .strictObject({
    name: line('办法名称', { hint: '例如 红十字志愿服务管理办法（星级评定）' }),
    issuer: reference('organizations', { label: '制定单位', hint: '输入名称的一部分来找，例如 总会' }),
    levels: z.array(SchemeLevel).min(1).max(5).meta({ label: '星级与条件' }),
    validFrom: calendarDate('生效日期'),
    validUntil: calendarDate('失效日期').optional(),
    noticeRule: line('公示规定', { hint: '例如：评定前公示 5 个工作日' }).optional(),
    noticeDays: z.int().min(1).max(60).meta({ label: '公示天数', hint: '办法有规定时填写，例如 5' }).optional(),
    noticeDayKind: choice(DAY_KINDS, { label: '天数按' }).optional(),
    note: paragraph('说明', { hint: '读者需要知道的其他规定，例如 注册满一年方可参评' }).optional(),
    source: Source.meta({ label: '依据文件' }),
    thresholdSource: Source.meta({ label: '时长标准的出处', hint: '与依据文件不同时填写' }).optional(),
    sample,
  })
  .refine(
    (scheme) => !scheme.validUntil || scheme.validFrom <= scheme.validUntil,
    problem('scheme/ended-before-start', { path: ['validUntil'] }),
  )
  .refine(
    ({ levels }) =>
      levels
        .toSorted((a, b) => a.star - b.star)
        .every((level, i, all) => i === 0 || (level.hours > all[i - 1]!.hours && level.star > all[i - 1]!.star)),
    problem('scheme/hours-not-rising', { path: ['levels'] }),
  );
export type Scheme = z.infer<typeof Scheme>;

/** Whether a scheme was the rule on a day. */
export function isInForce(scheme: Pick<Scheme, 'validFrom' | 'validUntil'>, day: string): boolean {
  return scheme.validFrom <= day && (!scheme.validUntil || day <= scheme.validUntil);
}
