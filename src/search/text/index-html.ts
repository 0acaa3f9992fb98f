import { filtersOf } from '#domain/find/facts.ts';
import { PARAGRAPH_END, spaced } from '#domain/find/spacing.ts';
import type { SearchPage, TextBlock } from './page.ts';

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (character) => ESCAPED[character]!);

function blockHtml({ tag, id, text }: TextBlock): string {
  const anchor = id ? ` id="${escaped(id)}"` : '';
  return `<${tag}${anchor}>${escaped(spaced(text))} ${PARAGRAPH_END}</${tag}>`;
}

/** The page as the engine reads it. The title is also told as it is written, since the engine's own copy is spaced. */
export function indexHtml({ title, facts, blocks }: SearchPage): string {
  const filters = Object.entries(filtersOf(facts)).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
  const told = filters.map((filter) => `<i data-pagefind-filter="${escaped(filter)}"></i>`).join('');
  const meta = `<i data-pagefind-meta="title:${escaped(title)}"></i>`;
  return `<!doctype html><html lang="zh-Hans-CN"><body><main data-pagefind-body>${meta}${told}${blocks.map(blockHtml).join('')}</main></body></html>`;
}
