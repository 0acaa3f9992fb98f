import { zhHans, type Words } from '#i18n/zh-Hans.ts';
import type { MarkdownLabels } from './render.ts';

/** The words that rendered Markdown needs, of all the words of a language. */
export function labelsOf(words: Words): MarkdownLabels {
  return { notes: words.notes, backToText: words.backToText, table: words.tableRegion, ...words.filmLink };
}

/** For what leaves the site in Chinese only. */
export const CHINESE_LABELS = labelsOf(zhHans);
