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
    basis: line('统计口径', { hint: '谁统计、怎么算，例如 区红十字会按签到表统计' }).optional(),
  })
  .refine((figure) => figure.asOf && figure.basis, problem('project/figure-undated'));

const Award = z.strictObject({
  year: z.int().min(1990).max(2100).meta({ label: '年度', hint: '例如 2025' }),
  title: line('荣誉名称', { hint: '例如 全国志愿服务项目大赛' }),
  grade: line('等次', { hint: '例如 金奖；没有就留空' }).optional(),
  grantor: line('授予单位', { hint: '例如 中国红十字会总会' }).optional(),
});

/** 品牌项目: what a society does well, in its own words, each figure with its day. The body tells how it works. */
export const Project = z.strictObject({
  title: line('项目名称', { hint: '例如 博爱家园；至多 40 字', max: 40 }),
  tagline: paragraph('一句话简介', { hint: '说清为谁做什么，例如 教骑手救护，让街上多一双会救人的手', max: 120 }),
  fields: z
    .array(choice(SERVICE_FIELDS, { label: '服务领域' }))
    .min(1)
    .meta({ label: '服务领域' }),
  organization: reference('organizations', { label: '主办单位', hint: '输入名称的一部分来找，例如 余杭' }),
  partners: z.array(line('单位')).meta({ label: '合作单位', hint: '一个单位一项，例如 某某中学' }).default([]),
  division: divisionCode('实施地', { hint: '例如 浙江省杭州市余杭区；全国性的留空' }).optional(),
  since: looseDate('启动时间').optional(),
  status: choice(PROJECT_STATUSES, { label: '状态' }).default('unknown'),
  audience: line('服务对象', { hint: '例如 外卖骑手' }).optional(),
  participation: paragraph('参与方式', { hint: '怎样报名、找谁，例如 每月第一个周六可到区红十字会报名' }).optional(),
  figures: z.array(Figure).meta({ label: '数字' }).default([]),
  awards: z.array(Award).meta({ label: '所获荣誉' }).default([]),
  publishedOn: calendarDate('发布日期'),
  updatedOn: calendarDate('更新日期').optional(),
  sources: sources.min(1),
  photos,
  topics: z
    .array(reference('topics', { label: '专题' }))
    .meta({ label: '所属专题', hint: '放进哪些专题，例如 身边的急救；可不填' })
    .default([]),
  sample,
});
export type Project = z.infer<typeof Project>;
