import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line, paragraph } from '../form/meta.ts';
import { sources } from '../source/source.ts';

/** 页面: a standing text such as the star system, the accessibility statement, privacy. */
export const Page = z.strictObject({
  title: line('标题', { hint: '例如 星级志愿者制度', max: 60 }),
  titleEn: line('英文标题', { hint: '例如 The star system；可不填', max: 80 }).optional(),
  summary: paragraph('摘要', { hint: '一两句话，例如 五个星级怎样评定、由谁评定', max: 200 }),
  updatedOn: calendarDate('更新日期'),
  order: z.int().min(0).meta({ label: '次序', hint: '小的排在前面，例如 10' }).default(100),
  sources: sources.default([]),
});
export type Page = z.infer<typeof Page>;
