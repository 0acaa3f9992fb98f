import { z } from 'zod';
import { calendarDate } from '../calendar/date.ts';
import { Consent, needsFamily } from '../consent/consent.ts';
import { divisionCode } from '../division/division.ts';
import { SERVICE_FIELDS } from '../field/service-field.ts';
import { choice, flag, line, paragraph, reference, sample, webAddress } from '../form/meta.ts';
import { photos } from '../photo/photo.ts';
import { problem } from '../problem/refinement.ts';
import { RECIPIENT_KINDS } from '../conferral/conferral.ts';
import { Credits } from './credits.ts';
import { Reviews } from './reviews.ts';

/** 转载 · 报送 · 制发: where a text comes from (the review rules of societies name these three). */
export const STORY_ORIGINS = { reprint: '转载', submitted: '报送', own: '制发' } as const;

const Origin = z
  .strictObject({
    kind: choice(STORY_ORIGINS, { label: '稿件来源' }),
    publisher: line('首发或报送单位', { hint: '转载必填，例如 中国红十字报' }).optional(),
    url: webAddress('原文链接').optional(),
    publishedOn: calendarDate('首发日期').optional(),
    permission: line('转载授权', { hint: '例如：2026-03-01 邮件授权' }).optional(),
  })
  .refine(
    (origin) => origin.kind !== 'reprint' || (origin.publisher && origin.url),
    problem('story/reprint-without-source', { path: ['publisher'] }),
  );

const Subject = z.strictObject({
  name: line('姓名或集体名称', { hint: '例如 林望舒，或 示例市红十字水上救援队' }),
  kind: choice(RECIPIENT_KINDS, { label: '个人或集体' }).default('person'),
  role: line('身份', { hint: '例如：某某红十字救援队队员' }).optional(),
  deceased: flag('已故').default(false),
});

/** 事迹: the story of a volunteer or a group, in Markdown, with its photographs beside it. */
export const Story = z
  .strictObject({
    title: line('标题', { hint: '一句话，例如 走廊里的两把椅子；至多 60 字', max: 60 }),
    subtitle: line('副标题', { hint: '例如 造血干细胞捐献志愿者的陪伴；可不填', max: 80 }).optional(),
    summary: paragraph('摘要', { hint: '80–120 字；列表、分享和搜索结果里显示', max: 200 }),
    subjects: z.array(Subject).min(1).meta({ label: '人物' }),
    fields: z
      .array(choice(SERVICE_FIELDS, { label: '服务领域' }))
      .min(1)
      .meta({ label: '服务领域' }),
    organization: reference('organizations', { label: '所属红十字会', hint: '输入名称的一部分来找，例如 杭州' }),
    division: divisionCode('发生地', { hint: '事情发生在哪里，例如 浙江省杭州市；不便公开的留空' }).optional(),
    publishedOn: calendarDate('发布日期'),
    updatedOn: calendarDate('更新日期').optional(),
    origin: Origin.meta({ label: '来源' }),
    credits: Credits.default(() => Credits.parse({})),
    reviews: Reviews,
    consent: Consent,
    photos,
    tags: z
      .array(line('标签', { max: 20 }))
      .meta({ label: '标签', hint: '十个领域以外的主题词，例如 清明、防汛' })
      .default([]),
    topics: z
      .array(reference('topics', { label: '专题' }))
      .meta({ label: '所属专题', hint: '放进哪些专题，例如 身边的急救；可不填' })
      .default([]),
    projects: z
      .array(reference('projects', { label: '项目' }))
      .meta({ label: '相关项目', hint: '写到的品牌项目，例如 博爱家园；可不填' })
      .default([]),
    conferrals: z.array(line('编号')).meta({ label: '相关荣誉编号', hint: '例如 ZJHZ-2026-00017-K' }).default([]),
    sample,
  })
  .refine((story) => !needsFamily(story.subjects, story.consent), problem('consent/family-needed', { path: ['consent', 'givenBy'] }));
export type Story = z.infer<typeof Story>;
