import { toChinese } from '#domain/calendar/date.ts';
import { CONFERRAL_STATUSES } from '#domain/conferral/conferral.ts';
import { SERVICE_FIELDS } from '#domain/field/service-field.ts';
import { HOME_KINDS, HOME_STATUSES } from '#domain/home/home.ts';
import { LEVELS, starLabel } from '#domain/level/level.ts';
import { HONOUR_KINDS, STAGES } from '#domain/roll/roll.ts';
import { PROJECT_STATUSES } from '#domain/project/project.ts';
import { en } from './en.ts';
import { englishLabels } from './en-labels.ts';
import { zhHans, type Words } from './zh-Hans.ts';

export const LOCALES = { 'zh-Hans': 'zh-Hans-CN', en: 'en' } as const;
export type Locale = keyof typeof LOCALES;

/** Names of fixed choices. Chinese is the domain's own wording; English is written beside it. */
const chineseLabels = {
  fields: SERVICE_FIELDS,
  levels: LEVELS,
  honourKinds: HONOUR_KINDS,
  homeKinds: HOME_KINDS,
  homeStatuses: HOME_STATUSES,
  projectStatuses: PROJECT_STATUSES,
  statuses: CONFERRAL_STATUSES,
  stages: STAGES,
} as const;

export type Labels = { [Group in keyof typeof chineseLabels]: Record<keyof (typeof chineseLabels)[Group], string> };

const WORDS: Record<Locale, Words> = { 'zh-Hans': zhHans, en };
const LABELS: Record<Locale, Labels> = { 'zh-Hans': chineseLabels, en: englishLabels };

/** Puts values into the holes of a sentence: `fill('第 {page} 页', { page: 2 })`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (hole, key: string) => String(values[key] ?? hole));
}

const englishDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** All that a page needs to speak one language. */
export interface Interface {
  locale: Locale;
  /** For the `lang` attribute. */
  tag: string;
  words: Words;
  labels: Labels;
  date: (date: string) => string;
  star: (star: number) => string;
  /** The address of a main route in this language; `/stories/` → `/en/stories/`. */
  path: (address: string) => string;
}

/** Routes that exist in English; every other address leads to the Chinese page. */
const TRANSLATED =
  /^\/(?:(?:stories|projects|honors|homes|organizations|topics|press|corrections|data|about|fields|verify|honors\/lookup)\/)?$/;

export function interfaceFor(locale: Locale): Interface {
  const isChinese = locale === 'zh-Hans';
  return {
    locale,
    tag: LOCALES[locale],
    words: WORDS[locale],
    labels: LABELS[locale],
    date: (date) =>
      isChinese || date.length < 10 ? (isChinese ? toChinese(date) : date) : englishDate.format(new Date(`${date}T00:00:00Z`)),
    star: (star) => (isChinese ? starLabel(star) : `${star}-star`),
    path: (address) => (isChinese || !TRANSLATED.test(address) ? address : `/en${address}`),
  };
}

/** The interface for the value of the `[...lang]` part of a route: nothing is Chinese. */
export const interfaceOf = (lang: string | undefined): Interface => interfaceFor(lang === 'en' ? 'en' : 'zh-Hans');

/** Static paths of a main route: once in Chinese without a prefix, once under /en/. */
export const bothLanguages = () => [{ params: { lang: undefined } }, { params: { lang: 'en' } }];
