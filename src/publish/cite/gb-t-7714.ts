import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-item.ts';
import style from './gbt-7714-2025.csl?raw';

const STYLE = 'gbt-7714-2025';

plugins.config.get('@csl').styles.add(STYLE, style);

/**
 * 参考文献 after GB/T 7714—2025, by the CSL processor (decision 010). The package brings no Chinese locale, and none is
 * needed: the style has no word of its own but the date.
 */
export function toReference(item: CslItem): string {
  return plugins.output.format('bibliography', [item], { format: 'text', template: STYLE, lang: 'en-US' }).trim();
}
