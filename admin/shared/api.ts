import type { CollectionName } from '#domain/form/meta.ts';
import type { ProblemCode } from '#domain/problem/catalogue.ts';
import type { SchemeLevel } from '#domain/scheme/scheme.ts';

/** Who sits at the desk, and what this visit may do. Answer of `GET /cms-api/session`. */
export interface Session {
  /** `local`: one person on this machine, no account. */
  mode: 'local';
  user: { name: string };
  /** To be sent as `X-Desk` with each request that writes. */
  csrf: string;
}

/** A problem as the desk shows it: words of the catalogue, place as the form knows it. */
export interface ToldProblem {
  code: ProblemCode;
  /** 问题 and 改法, values filled in. */
  sentence: string;
  fix: string;
  /** `photos.2.credit`, items counted from 1; absent where the problem has no field. `正文` is the body. */
  field?: string;
  /** Row of the roster as a spreadsheet counts it: the header is row 1. */
  row?: number;
  line?: number;
  /** Refused at each save (`always`), only when the draft is to be ready or published (`publish`), or only told (`never`). */
  blocking: 'always' | 'publish' | 'never';
}

/** Every refusal of the gateway. */
export interface Refusal {
  error: string;
  problems?: ToldProblem[];
  /** Of a conflict (409): who wrote the newer version, and when (ISO). */
  conflict?: { by: string; at: string };
}

/** An entry as the form holds it, saved or not. */
export interface DraftEntry {
  collection: CollectionName;
  id: string;
  /** The file as Decap writes it: front matter and text, or JSON. */
  raw: string;
  /** Pictures chosen but not yet saved. */
  assets?: { path: string; content: string; encoding: 'base64' }[];
}

/** Decap's three columns; the names that editors see are in the locale. */
export const DRAFT_STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** One organisation of the picker. */
export interface PickOrganization {
  id: string;
  name: string;
  /** 简称, where it has one. */
  short?: string;
  level: string;
  kind: string;
  parent?: string;
  division?: string;
  prefix?: string;
}

/** One scheme of the list, as far as the limits of stars need it. */
export interface PickScheme {
  id: string;
  levels?: SchemeLevel[];
}

/** Body of `GET /cms-api/wechat/<story>`. */
export interface WechatArticle {
  title: string;
  /** For the field 摘要 of 公众号. */
  summary: string;
  /** For the field 原文链接. */
  address: string;
  /** Inline styles only; a picture that 公众号 cannot fetch is a frame that says which one to insert. */
  html: string;
  /** In the order of the text. `url` is whole, or from the root of the desk for a picture that is not public yet. */
  pictures: { file: string; url: string; caption: string; credit: string }[];
}
