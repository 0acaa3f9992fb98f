import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line, webAddress } from '../form/meta.ts';

/** 来源: where a fact can be checked. */
export const Source = z.strictObject({
  title: line('来源名称', { hint: '文件名或报道标题，例如 关于公布 2026 年度星级志愿者的通知' }),
  publisher: line('发布单位', { hint: '例如 中国红十字会总会' }).optional(),
  documentNumber: line('文号', { hint: '例如 中红字〔2019〕44号' }).optional(),
  date: calendarDate('日期').optional(),
  url: webAddress('网址').optional(),
});
export type Source = z.infer<typeof Source>;

export const sources = z.array(Source).meta({ label: '资料来源', hint: '每个事实都要能查到出处' });
