import { z } from 'zod';
import { calendarDate, looseDate } from '../calendar/date.ts';
import { divisionCode } from '../division/division.ts';
import { SERVICE_FIELDS } from '../field/service-field.ts';
import { choice, line, paragraph, reference, sample } from '../form/meta.ts';
import { photos } from '../photo/photo.ts';
import { problem } from '../problem/refinement.ts';
import { sources } from '../source/source.ts';

export const PROJECT_STATUSES = { active: '进行中', ended: '已结束', unknown: '未知' } as const;

/** A figure is worth something only with its day and its way of counting. */
const Figure = z
  .strictObject({
    label: line('数字的名称', { hint: '例如：受益人次' }),
    value: line('数字', { hint: '连同单位，例如：1155 人', max: 40 }),
    asOf: looseDate('统计截止').optional(),
    basis: line('统计口径', { hint: '谁统计、怎么算' }).optional(),
  })
  .refine((figure) => figure.asOf && figure.basis, problem('project/figure-undated'));

const Award = z.strictObject({
  year: z.int().min(1990).max(2100).meta({ label: '年度' }),
  title: line('荣誉名称'),
  grade: line('等次').optional(),
  grantor: line('授予单位').optional(),
});

/** 品牌项目: what a society does well, in its own words, each figure with its day. The body tells how it works. */
export const Project = z.strictObject({
  title: line('项目名称', { max: 40 }),
  tagline: paragraph('一句话简介', { max: 120 }),
  fields: z
    .array(choice(SERVICE_FIELDS, { label: '服务领域' }))
    .min(1)
    .meta({ label: '服务领域' }),
  organization: reference('organizations', { label: '主办单位' }),
  partners: z.array(line('单位')).meta({ label: '合作单位' }).default([]),
  division: divisionCode('实施地').optional(),
  since: looseDate('启动时间').optional(),
  status: choice(PROJECT_STATUSES, { label: '状态' }).default('unknown'),
  audience: line('服务对象').optional(),
  participation: paragraph('参与方式').optional(),
  figures: z.array(Figure).meta({ label: '数字' }).default([]),
  awards: z.array(Award).meta({ label: '所获荣誉' }).default([]),
  publishedOn: calendarDate('发布日期'),
  updatedOn: calendarDate('更新日期').optional(),
  sources: sources.min(1),
  photos,
  topics: z
    .array(reference('topics', { label: '专题' }))
    .meta({ label: '所属专题' })
    .default([]),
  sample,
});
export type Project = z.infer<typeof Project>;
