import { parse, type HTMLElement, type Node, NodeType } from 'node-html-parser';
import type { PageFacts } from '#domain/find/facts.ts';

/** A heading or a paragraph of a page, as plain text. */
export interface TextBlock {
  /** `h1` … `h6`, or `p` for anything else. */
  tag: string;
  /** The anchor of a heading. */
  id?: string;
  text: string;
}

/** 可检索的页面: what of a built page the search knows. */
export interface SearchPage {
  url: string;
  title: string;
  facts: PageFacts;
  blocks: TextBlock[];
}

const MAIN = /<main\b[^>]*\bdata-search="([^"]*)"[^>]*>([\s\S]*)<\/main>/u;
const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&amp;': '&',
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
};
const decoded = (attribute: string): string => attribute.replaceAll(/&(?:quot|amp|lt|gt|#3[489]);/gu, (entity) => ENTITIES[entity]!);

/** What stands in a page and is not its own text: ways to go, things to press, what other pages say, and tags on a title. */
const LEFT_OUT =
  'nav, button, script, style, template, noscript, [data-search-ignore], [hidden], .tag, .no-print, .print-only, .needs-script';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BR'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/u;

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** Goes through a page in order and cuts its text where a block begins or ends. */
class BlockReader {
  readonly blocks: TextBlock[] = [];
  #text = '';
  #open: Omit<TextBlock, 'text'> = { tag: 'p' };

  read(node: Node): void {
    if (node.nodeType === NodeType.TEXT_NODE) this.#text += node.text;
    if (!isElement(node)) return;
    if (!BLOCKS.has(node.tagName)) return node.childNodes.forEach((child) => this.read(child));
    this.close();
    if (HEADING.test(node.tagName)) this.#open = { tag: node.tagName.toLowerCase(), ...(node.id && { id: node.id }) };
    for (const child of node.childNodes) this.read(child);
    this.close();
  }

  close(): void {
    const text = this.#text.replaceAll(/\s+/gu, ' ').trim();
    if (text) this.blocks.push({ ...this.#open, text });
    this.#text = '';
    this.#open = { tag: 'p' };
  }
}

function blocksOf(html: string): TextBlock[] {
  const root = parse(html);
  for (const element of root.querySelectorAll(LEFT_OUT)) element.remove();
  const reader = new BlockReader();
  for (const node of root.childNodes) reader.read(node);
  reader.close();
  return reader.blocks;
}

/** The page as the search knows it; undefined where it is not to be found. */
export function searchPage(url: string, html: string): SearchPage | undefined {
  const [, facts, main] = MAIN.exec(html) ?? [];
  if (!facts || !main) return undefined;
  const blocks = blocksOf(main);
  const title = blocks.find(({ tag }) => tag === 'h1')?.text ?? '';
  return { url, title, facts: JSON.parse(decoded(facts)) as PageFacts, blocks };
}
