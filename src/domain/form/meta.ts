import { z } from 'zod';

/** The collections that content is kept in; each is a folder of `content/`. */
export const COLLECTIONS = {
  settings: '站点设置',
  organizations: '组织',
  schemes: '评定办法',
  rolls: '名单',
  stories: '事迹',
  projects: '品牌项目',
  homes: '志愿者之家',
  topics: '专题',
  pages: '页面',
  corrections: '更正',
  navigation: '导航',
} as const;
export type CollectionName = keyof typeof COLLECTIONS;

export type Widget =
  | 'string'
  | 'text'
  | 'markdown'
  | 'number'
  | 'boolean'
  | 'date'
  | 'select'
  | 'relation'
  | 'list'
  | 'object'
  | 'division'
  | 'coordinate'
  | 'hours'
  | 'photo'
  | 'photos'
  | 'time'
  | 'star'
  | 'consent'
  | 'credits'
  | 'reviews'
  | 'organization';

/** What a form, a data dictionary and an error message need to know about a field beyond its type. */
export interface FieldMeta {
  label?: string;
  hint?: string;
  widget?: Widget;
  /** Value → label, for a choice. */
  options?: Record<string, string>;
  /** The collection an entry of which the value names. */
  references?: CollectionName;
  /** Written by a machine: no form shows it. */
  machine?: true;
}

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

/** A slug: lower-case ASCII, so that an address survives WeChat, print and a telephone call. Never a person's name. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One line of text. */
export const line = (label: string, meta: FieldMeta & { max?: number } = {}) => {
  const { max = 200, ...rest } = meta;
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ label, ...rest });
};

/** A paragraph or more of plain text. */
export const paragraph = (label: string, meta: FieldMeta & { max?: number } = {}) => line(label, { widget: 'text', max: 2000, ...meta });

/** One of a fixed set; the keys are code, the values are what people read. */
export const choice = <const Options extends Record<string, string>>(options: Options, meta: FieldMeta) =>
  z.enum(Object.keys(options) as [keyof Options & string, ...(keyof Options & string)[]]).meta({ widget: 'select', options, ...meta });

/** The id of an entry of another collection. Existence is checked over the whole library. */
export const reference = (references: CollectionName, meta: FieldMeta) =>
  z
    .string()
    .regex(SLUG)
    .meta({ widget: references === 'organizations' ? 'organization' : 'relation', references, ...meta });

export const flag = (label: string, meta: FieldMeta = {}) => z.boolean().meta({ label, ...meta });

/** A web address that a reader can open; nothing but http(s). */
export const webAddress = (label: string, meta: FieldMeta = {}) =>
  z.url({ protocol: /^https?$/ }).meta({ label, hint: '以 https:// 或 http:// 开头的完整网址', ...meta });

/** Sample content (示例数据): invented people. The page and every data file say so. */
export const sample = flag('示例数据', { hint: '人物为虚构时勾选，页面和数据都会标明' }).default(false);
