import type { Interface } from '#i18n/locale.ts';
import { labelsOf } from '#markdown/labels.ts';
import type { MarkdownLabels } from '#markdown/render.ts';

const known = new Map<string, MarkdownLabels>();

/** The words that rendered Markdown needs. One object a language: the renderer is kept by it. */
export function markdownLabels(words: Interface['words']): MarkdownLabels {
  const labels = known.get(words.notes) ?? labelsOf(words);
  known.set(words.notes, labels);
  return labels;
}
