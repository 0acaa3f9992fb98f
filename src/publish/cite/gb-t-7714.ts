import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl-item.ts';
import style from './gbt-7714-2025.csl?raw';

const STYLE = 'gbt-7714-2025';

plugins.config.get('@csl').styles.add(STYLE, style);

/** 参考文献 after GB/T 7714—2025, by the CSL processor (decision 010). `en-US` is only where citeproc finds its grammar; the style has its own words. */
export function toReference(item: CslItem): string {
  return plugins.output.format('bibliography', [item], { format: 'text', template: STYLE, lang: 'en-US' }).trim();
}
