import type { CslItem } from './csl-item.ts';

/** `[[2026, 3, 5]]` on one line. Inside a string JSON has no line breaks, so nothing else is matched. */
const DATE_PARTS = /\[\n\s+\[\n\s+(\d+),\n\s+(\d+),\n\s+(\d+)\n\s+\]\n\s+\]/gu;

/** CSL-JSON, for Zotero and for programmes. */
export const toCslJson = (item: CslItem): string => JSON.stringify([item], null, 2).replaceAll(DATE_PARTS, '[[$1, $2, $3]]');
