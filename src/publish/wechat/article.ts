import { toChinese } from '#domain/calendar/date.ts';
import { entryAddress } from '#domain/library/address.ts';
import { coverPhoto } from '#domain/photo/cover.ts';
import type { Photo } from '#domain/photo/photo.ts';
import { creditLine } from '#domain/story/credit-line.ts';
import { STORY_ORIGINS, type Story } from '#domain/story/story.ts';
import { excerpt } from '#domain/text/han.ts';
import { absolute, type Origin } from '../origin.ts';
import { SAMPLE_NOTE } from '../sample.ts';
import { escapeXml } from '../xml.ts';
import { toWechatElements } from './elements.ts';
import { Pictures, type WechatPicture } from './pictures.ts';
import { References } from './references.ts';
import { withInlineStyles } from './style.ts';

/** A text as src/markdown renders it. */
export type WechatBlock =
  { kind: 'html'; html: string } | { kind: 'photo'; file: string; alt?: string; caption?: string } | { kind: 'honours'; numbers: string[] };

export interface WechatInput {
  id: string;
  story: Story;
  blocks: readonly WechatBlock[];
  /** The name of its society. */
  organization: string;
  origin: Pick<Origin, 'site' | 'name'>;
  /** Where a picture of the story can be had: a whole address, or one from the root that only the desk knows. */
  pictureUrl: (file: string) => string;
  /** What a conferral is called, where it is public. */
  honour?: (number: string) => string | undefined;
}

/** An article ready for the editor of 公众号. Title and summary have fields of their own there, so they are not in the text twice. */
export interface PreparedArticle {
  title: string;
  /** For the field 摘要, which takes 120 characters. */
  summary: string;
  /** For the field 原文链接. */
  address: string;
  html: string;
  pictures: WechatPicture[];
}

const SUMMARY_LIMIT = 120;

const line = (style: string, text: string): string => `<p class="${style}">${escapeXml(text)}</p>`;
const fact = (label: string, value: string | undefined): string => (value ? line('fact', `${label}：${value}`) : '');

function sourceOf({ kind, publisher, publishedOn, permission }: Story['origin']): string {
  const parts = [STORY_ORIGINS[kind], publisher, publishedOn && toChinese(publishedOn), permission && `授权：${permission}`];
  return parts.filter(Boolean).join(' · ');
}

/** Who made it, who reviewed it, where it comes from, where it can be read whole. */
function ending({ story, organization, origin }: WechatInput, address: string): string {
  const credits = creditLine(story.credits, story.reviews).map(({ label, value }) => fact(label, value));
  return [
    '<section class="end">',
    ...credits,
    fact('来源', sourceOf(story.origin)),
    fact('首发网址', story.origin.url),
    fact('发布', `${organization} · ${toChinese(story.publishedOn)}`),
    fact(`原文（${origin.name}）`, address),
    '</section>',
  ].join('');
}

function linkList({ addresses }: References): string {
  if (addresses.length === 0) return '';
  const items = addresses.map((address, i) => line('fact', `［链接${i + 1}］${address}`));
  return `<section class="end">${line('label', '参考链接')}${items.join('')}</section>`;
}

/** The words of the text go before those of the record, as on the page. */
function shown(photo: Photo, { pictureUrl }: WechatInput, { alt = photo.alt, caption = photo.caption } = {}) {
  return { file: photo.file, url: pictureUrl(photo.file), credit: photo.credit, alt, caption };
}

function printBlock(block: WechatBlock, input: WechatInput, pictures: Pictures, references: References): string {
  if (block.kind === 'html') return toWechatElements(block.html, references);
  if (block.kind === 'honours') {
    const told = block.numbers.map(
      (number) => `<li class="item">${escapeXml([input.honour?.(number), number].filter(Boolean).join(' · '))}</li>`,
    );
    return `<p class="subheading">相关荣誉</p><ul class="list">${told.join('')}</ul>`;
  }
  const photo = input.story.photos.find(({ file }) => file === block.file);
  return photo ? pictures.print(shown(photo, input, block)) : '';
}

/** 公众号文章: the story as the editor of 公众号 can take it over, and its pictures in the order in which they are uploaded. */
export function wechatArticle(input: WechatInput): PreparedArticle {
  const { id, story, blocks, origin } = input;
  const address = absolute(entryAddress('stories', id), origin);
  const [pictures, references] = [new Pictures(), new References(origin)];
  const cover = coverPhoto(story.photos, blocks);
  const parts = [
    story.sample ? line('note', SAMPLE_NOTE) : '',
    story.subtitle ? line('subtitle', story.subtitle) : '',
    line('lead', story.summary),
    cover ? pictures.print(shown(cover, input)) : '',
    ...blocks.map((block) => printBlock(block, input, pictures, references)),
    ending(input, address),
    linkList(references),
  ];
  return {
    title: story.title,
    summary: excerpt(story.summary, SUMMARY_LIMIT),
    address,
    html: withInlineStyles(`<section class="article">${parts.join('')}</section>`),
    pictures: pictures.listed,
  };
}
