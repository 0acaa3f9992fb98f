import { toChinese } from '#domain/calendar/date.ts';
import { CORRECTION_KINDS } from '#domain/correction/correction.ts';
import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import { HONOUR_KINDS, STAGES, type HonourKind } from '#domain/roll/roll.ts';
import type { Link } from '../origin.ts';
import { withSampleNote } from '../sample.ts';
import type { FeedEntry } from './feed.ts';
import { facts, figure, honourList, link, paragraph, sampleParagraph, type FeedHonour, type FeedPhoto } from './html.ts';

interface FeedStory {
  href: string;
  story: {
    title: string;
    summary: string;
    fields: readonly ServiceField[];
    tags: readonly string[];
    publishedOn: string;
    updatedOn?: string | undefined;
    origin: { kind: string; publisher?: string | undefined; url?: string | undefined };
    credits: { authors: readonly string[] };
    sample: boolean;
  };
  organization: Link;
  cover?: FeedPhoto | undefined;
  blocks: readonly FeedBlock[];
}

type FeedBlock = { kind: 'html'; html: string } | { kind: 'photo'; photo: FeedPhoto } | { kind: 'honours'; honours: readonly FeedHonour[] };

function blockHtml(block: FeedBlock): string {
  if (block.kind === 'html') return block.html;
  return block.kind === 'photo' ? figure(block.photo) : honourList(block.honours);
}

/** A reprint says in the text itself where it was first published. */
function originLine({ kind, publisher, url }: FeedStory['story']['origin']): string {
  return kind === 'reprint' && url ? link(url, `转载自${publisher ?? '原文'}`) : '';
}

export function storyToEntry({ href, story, organization, cover, blocks }: FeedStory): FeedEntry {
  const text = blocks.map(blockHtml).join('');
  const photo = cover ?? blocks.find((block) => block.kind === 'photo')?.photo;
  return {
    href,
    title: story.title,
    summary: withSampleNote(story.summary, story.sample),
    html: `${sampleParagraph(story.sample)}${cover ? figure(cover) : ''}${text}${originLine(story.origin)}`,
    published: story.publishedOn,
    updated: story.updatedOn ?? story.publishedOn,
    authors: story.credits.authors.length > 0 ? story.credits.authors : [organization.label],
    categories: [...story.fields.map((field) => SERVICE_FIELDS[field]), ...story.tags],
    image: photo?.share,
  };
}

interface FeedRoll {
  href: string;
  data: {
    title: string;
    kind: HonourKind;
    year: number;
    stage: keyof typeof STAGES;
    documentNumber?: string | undefined;
    publishedOn: string;
    versions: readonly { publishedOn: string }[];
    summary: string;
    count: number;
    notice?: { opens: string; closes: string } | undefined;
    sample: boolean;
  };
  issuer: Link;
}

/** The head of a roll and the way to it. Its names stay where they can be corrected: a feed reader keeps what it once read. */
export function rollToEntry({ href, data, issuer }: FeedRoll): FeedEntry {
  const period = data.notice && `${toChinese(data.notice.opens)}至${toChinese(data.notice.closes)}`;
  const told = facts({
    发布单位: issuer.label,
    文号: data.documentNumber,
    评定年度: String(data.year),
    阶段: data.stage === 'notice' ? '公示，尚未最终确定，请勿作为结论引用' : STAGES[data.stage],
    公示期: period,
    记录数: String(data.count),
  });
  return {
    href,
    title: data.title,
    summary: withSampleNote(data.summary, data.sample),
    html: `${sampleParagraph(data.sample)}${paragraph(data.summary)}${told}${link(href, '查看名单')}`,
    published: data.publishedOn,
    updated: data.versions.at(-1)!.publishedOn,
    authors: [issuer.label],
    categories: [HONOUR_KINDS[data.kind], STAGES[data.stage]],
  };
}

interface FeedCorrection {
  href: string;
  data: { title: string; kind: keyof typeof CORRECTION_KINDS; date: string; was: string; is: string; reason: string; sample: boolean };
  target?: Link | undefined;
}

export function correctionToEntry({ href, data, target }: FeedCorrection, publisher: string): FeedEntry {
  const told = facts({ 原来: data.was, 更正为: data.is, 原因: data.reason });
  return {
    href,
    title: data.title,
    summary: withSampleNote(`${data.is}原因：${data.reason}`, data.sample),
    html: `${sampleParagraph(data.sample)}${told}${target ? link(target.href, target.label) : ''}`,
    published: data.date,
    updated: data.date,
    authors: [publisher],
    categories: [CORRECTION_KINDS[data.kind]],
  };
}
