import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line, paragraph, sample } from '../form/meta.ts';
import { photos } from '../photo/photo.ts';

/** 专题: gathers stories, projects and rolls; each of those names its topics, so nothing is listed twice. */
export const Topic = z.strictObject({
  title: line('专题名称', { hint: '例如 身边的急救；至多 40 字', max: 40 }),
  summary: paragraph('导语', { hint: '两三句话说明收了些什么，例如 量一次血压，修一只灯泡……', max: 300 }),
  publishedOn: calendarDate('发布日期'),
  updatedOn: calendarDate('更新日期').optional(),
  photos,
  sample,
});
export type Topic = z.infer<typeof Topic>;
