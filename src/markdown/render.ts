import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import cjkFriendly from 'markdown-it-cjk-friendly';
import footnote from 'markdown-it-footnote';
import { directiveOf, directives, type DirectiveLabels } from './directives.ts';
import { lineBreaks } from './line-breaks.ts';
import { quotation } from './quotation.ts';

type Renderer = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Renderer['parse']>[number];

/** A text as a page shows it: stretches of HTML, and between them what the page knows more about. */
export type Block =
  | { kind: 'html'; html: string }
  /** Its own words, where the text gives some, go before those of its record. */
  | { kind: 'photo'; file: string; alt?: string; caption?: string }
  | { kind: 'honours'; numbers: string[] };

/** What a reader sees around footnotes and wide tables; it differs by language. Tables are numbered, so that each name is its own. */
export interface MarkdownLabels extends DirectiveLabels {
  notes: string;
  backToText: string;
  table: string;
}

/** An anchor keeps the heading's own characters: it stays right when paragraphs move, and reads well in an address. */
const slugify = (heading: string): string =>
  heading
    .trim()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/**
 * Raw HTML is off: it is shown as the letters it is made of, so there is nothing to sanitise, and links are held to
 * safe schemes by markdown-it itself. Smart punctuation is off: it would rewrite Chinese quotation. Decision 007.
 */
function createRenderer(labels: MarkdownLabels): Renderer {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false })
    .use(cjkFriendly)
    .use(lineBreaks)
    .use(footnote)
    .use(anchor, { slugify, tabIndex: false, level: [2, 3] })
    .use(quotation)
    .use(directives, labels);
  const { rules } = md.renderer;
  rules['footnote_block_open'] = () => `<section class="footnotes" aria-label="${labels.notes}"><h2>${labels.notes}</h2><ol>`;
  rules['footnote_anchor'] = (tokens: Token[], i: number) =>
    ` <a href="#fnref${(tokens[i]!.meta as { id: number }).id + 1}" class="footnote-back" aria-label="${labels.backToText}">↩</a>`;
  rules['table_open'] = (_tokens: Token[], _i: number, _options: unknown, env: unknown) => {
    const count = env as { tables?: number };
    count.tables = (count.tables ?? 0) + 1;
    return `<section class="table-scroll" tabindex="0" aria-label="${labels.table} ${count.tables}"><table>`;
  };
  rules['table_close'] = () => '</table></section>';
  return md;
}

const renderers = new Map<MarkdownLabels, Renderer>();

function rendererFor(labels: MarkdownLabels): Renderer {
  const known = renderers.get(labels) ?? createRenderer(labels);
  renderers.set(labels, known);
  return known;
}

/** The picture that a paragraph of the text itself consists of, if it is nothing but one picture. */
function loneImage(tokens: readonly Token[], at: number): Block | undefined {
  const { type, level } = tokens[at]!;
  const [only, ...more] = (type === 'paragraph_open' && level === 0 && tokens[at + 1]?.children) || [];
  if (only?.type !== 'image' || more.length > 0) return undefined;
  const caption = String(only.attrGet('title') ?? '');
  return {
    kind: 'photo',
    file: decodeURI(String(only.attrGet('src'))).replace(/^\.\//, ''),
    ...(only.content && { alt: plainText(only.children ?? []) }),
    ...(caption && { caption }),
  };
}

const plainText = (tokens: readonly Token[]): string => tokens.map(({ content }) => content).join('');

/** What is no HTML of its own, with how many tokens it takes. */
function blockAt(tokens: readonly Token[], at: number): { block: Block; length: number } | undefined {
  const directive = directiveOf(tokens[at]!);
  if (directive?.name === 'honours') return { block: { kind: 'honours', numbers: directive.data.numbers }, length: 1 };
  const photo = loneImage(tokens, at);
  return photo && { block: photo, length: 3 };
}

/** Renders a text. A picture stands in a paragraph of its own and becomes a photo block; its data is in the front matter. */
export function renderMarkdown(body: string, labels: MarkdownLabels): Block[] {
  const md = rendererFor(labels);
  const env = {};
  const tokens = md.parse(body, env);
  const blocks: Block[] = [];
  let from = 0;
  const flush = (to: number) => {
    if (to > from) blocks.push({ kind: 'html', html: md.renderer.render(tokens.slice(from, to), md.options, env) });
  };
  tokens.forEach((_token: Token, i: number) => {
    const found = blockAt(tokens, i);
    if (!found) return;
    flush(i);
    blocks.push(found.block);
    from = i + found.length;
  });
  flush(tokens.length);
  return blocks;
}

/** The text alone, for feeds that want HTML in one piece. Photographs are left out; a feed's reader follows the link. */
export function renderPlain(body: string, labels: MarkdownLabels): string {
  return renderMarkdown(body, labels)
    .flatMap((block) => (block.kind === 'html' ? [block.html] : []))
    .join('');
}
