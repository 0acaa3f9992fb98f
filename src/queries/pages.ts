import type { MarkdownLabels } from '#markdown/render.ts';
import { collection, type Stored } from './content.ts';
import { fullEntry } from './full-entry.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

/** Standing pages in the order that their editors gave them. */
export async function standingPages(): Promise<Stored<'pages'>[]> {
  return (await collection('pages')).toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

export { pageAddress as pageHref } from '#domain/library/address.ts';

export function pageBlocks({ id, data }: Stored<'pages'>, labels: MarkdownLabels): Promise<TextBlock[]> {
  return textBlocks({ collection: 'pages', id, body: fullEntry('pages', id, data.file).body }, labels);
}
