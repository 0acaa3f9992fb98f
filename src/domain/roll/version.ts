import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { line, paragraph } from '../form/meta.ts';

/** SHA-256 in hexadecimal. */
const digest = (label: string) => line(label, { machine: true }).regex(/^[0-9a-f]{64}$/u);

/** 重切: a version made again because the law asks that a name go; its number and its place stay. */
export const Recut = z.strictObject({
  on: calendarDate('重切日期'),
  note: paragraph('重切说明', { hint: '不写姓名' }),
});

/** What a version says, as two fingerprints: of its public rows (the CSV that readers download) and of its public head. */
export const Seal = z.strictObject({ rows: digest('名单文件的 SHA-256'), head: digest('名单信息的 SHA-256') });
export type Seal = z.infer<typeof Seal>;

/** 版本: one publication of a roll. Nothing in it changes silently; a lawful removal is told as a re-cut. */
export const RollVersion = z.strictObject({
  version: z.int().min(1).meta({ label: '版本号' }),
  publishedOn: calendarDate('发布日期'),
  note: paragraph('版本说明', { hint: '改了什么、为什么；不写要隐去的姓名' }),
  seal: Seal.meta({ label: '指纹' }),
  recuts: z.array(Recut).meta({ label: '重切' }).default([]),
});
export type RollVersion = z.infer<typeof RollVersion>;

/** versions.json beside a roll. Written by `npm run seal:roll` and `npm run withhold`, never by hand. */
export const RollLedger = z.strictObject({ versions: z.array(RollVersion).min(1).meta({ label: '版本' }) });
export type RollLedger = z.infer<typeof RollLedger>;
