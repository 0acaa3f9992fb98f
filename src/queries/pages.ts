import { renderMarkdown, type Block, type MarkdownLabels } from '#markdown/render.ts';
import { collection, type Stored } from './content.ts';
import { fullEntry } from './full-entry.ts';

/** Standing pages in the order that their editors gave them. */
export async function standingPages(): Promise<Stored<'pages'>[]> {
  return (await collection('pages')).toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

export const pageHref = (id: string): string => (id === 'about' ? '/about/' : `/about/${id}/`);

export function pageBlocks({ id, data }: Stored<'pages'>, labels: MarkdownLabels): Block[] {
  return renderMarkdown(fullEntry('pages', id, data.file).body, labels);
}
