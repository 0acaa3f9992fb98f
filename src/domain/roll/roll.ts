import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { Consent } from '../consent/consent.ts';
import { choice, line, paragraph, reference, sample } from '../form/meta.ts';
import { problem } from '../problem/refinement.ts';
import { Source } from '../source/source.ts';
import { HONOUR_KINDS, type HonourKind } from './kind.ts';
import { Notice } from './notice.ts';

export { HONOUR_KINDS, type HonourKind };

/** 阶段. A draft stands in no page, file, feed or index; a notice is not final. */
export const STAGES = { draft: '草稿', notice: '公示', final: '已确定' } as const;
export const ROW_ORDERS = { strokes: '按姓氏笔画排列', listed: '按原名单顺序，排名不分先后' } as const;

/** 名单: one publication by one issuer. Its rows lie beside it in conferrals.csv. */
export const Roll = z
  .strictObject({
    title: line('名单标题', { hint: '例如 杭州市 2026 年度三星级红十字志愿者名单' }),
    kind: choice(HONOUR_KINDS, { label: '荣誉类型' }),
    honour: line('荣誉名称', { hint: '例如 五星级红十字志愿者、年度优秀红十字志愿者' }),
    issuer: reference('organizations', { label: '发布单位', hint: '作出评定的红十字会，输入名称的一部分来找，例如 杭州市' }),
    year: z.int().min(1990).max(2100).meta({ label: '评定年度', hint: '例如 2026' }),
    stage: choice(STAGES, { label: '阶段' }),
    documentNumber: line('文号', { hint: '例如 杭红〔2026〕12号' }).optional(),
    awardBasis: line('批准依据', { hint: '“表彰”必填：批准文件或文号，例如 国评组函〔2026〕1号' }).optional(),
    scheme: reference('schemes', { label: '评定办法', hint: '星级名单必填，例如 全国办法；输入名称的一部分来找' }).optional(),
    decidedOn: calendarDate('决定日期').optional(),
    publishedOn: calendarDate('发布日期'),
    amendedOn: calendarDate('最近更正日期').optional(),
    notice: Notice.meta({ label: '公示' }).optional(),
    order: choice(ROW_ORDERS, { label: '排列' }).default('listed'),
    summary: paragraph('导语', { hint: '一两句话，例如 2026 年度评定的三星级志愿者，公示期间未收到异议' }),
    source: Source.meta({ label: '原始文件' }).optional(),
    consent: Consent,
    preparedBy: line('制单人', { hint: '例如 周以宁；不公开' }),
    approvedBy: line('审批人', { hint: '与制单人不是同一人，例如 文若水；不公开' }),
    topics: z
      .array(reference('topics', { label: '专题' }))
      .meta({ label: '所属专题', hint: '放进哪些专题，例如 身边的急救；可不填' })
      .default([]),
    sample,
  })
  .refine((roll) => roll.kind !== 'star' || roll.scheme, problem('roll/scheme-missing', { path: ['scheme'] }))
  .refine(
    (roll) => roll.kind !== 'official-award' || roll.awardBasis || roll.documentNumber,
    problem('roll/official-award-basis', { path: ['awardBasis'] }),
  )
  .refine((roll) => roll.stage !== 'notice' || roll.notice, problem('notice/missing', { path: ['notice'] }))
  .refine((roll) => roll.stage !== 'final' || roll.decidedOn, problem('roll/decision-missing', { path: ['decidedOn'] }))
  .refine((roll) => roll.stage !== 'final' || !roll.notice || roll.notice.outcome, problem('notice/outcome-missing', { path: ['notice'] }))
  .refine(
    ({ stage, notice, decidedOn }) => stage !== 'final' || !notice || !decidedOn || notice.closes <= decidedOn,
    problem('notice/decided-before-it-closed', { path: ['decidedOn'] }),
  )
  .refine((roll) => roll.preparedBy !== roll.approvedBy, problem('roll/same-person-twice', { path: ['approvedBy'] }));
export type Roll = z.infer<typeof Roll>;

/** Whether the public may see a roll at all. */
export const isPublished = ({ stage }: Pick<Roll, 'stage'>): boolean => stage !== 'draft';
