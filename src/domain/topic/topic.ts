import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line, paragraph, sample } from '../form/meta.ts';
import { photos } from '../photo/photo.ts';

/** 专题: gathers stories, projects and rolls; each of those names its topics, so nothing is listed twice. */
export const Topic = z.strictObject({
  title: line('专题名称', { max: 40 }),
  summary: paragraph('导语', { max: 300 }),
  publishedOn: calendarDate('发布日期'),
  updatedOn: calendarDate('更新日期').optional(),
  photos,
  sample,
});
export type Topic = z.infer<typeof Topic>;
