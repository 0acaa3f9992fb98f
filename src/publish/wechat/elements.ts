import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { escapeXml } from '../xml.ts';
import { isKeptLink, type References } from './references.ts';

type Printer = (inside: string, element: HTMLElement, references: References) => string;

const block =
  (tag: string, style: string): Printer =>
  (inside) =>
    inside.trim() ? `<${tag} class="${style}">${inside}</${tag}>` : '';

const inline =
  (tag: string, style: string): Printer =>
  (inside) =>
    `<${tag} class="${style}">${inside}</${tag}>`;

/** A link of Markdown becomes its words and a number, since the editor would drop it without a trace. */
const link: Printer = (inside, element, references) => {
  const address = references.whole(element.getAttribute('href'));
  if (element.classList.contains('footnote-back')) return '';
  if (!address) return inside;
  if (isKeptLink(address)) return `<a href="${escapeXml(address)}">${inside}</a>`;
  if (element.text.trim() === address.replace(/\/$/u, '') || element.text.trim() === address) return inside;
  return `${inside}<span class="mark">［链接${references.number(address)}］</span>`;
};

const isList = (node: Node): boolean => node instanceof HTMLElement && ['UL', 'OL'].includes(node.tagName);

/** The numbers of a list say something; a time line has its own. */
const orderedList: Printer = (inside, element) => {
  if (element.classList.contains('timeline')) return `<ul class="list">${inside}</ul>`;
  const start = Number(element.getAttribute('start') ?? 1);
  return `<ol class="list"${start > 1 ? ` start="${start}"` : ''}>${inside}</ol>`;
};

/** A list inside an item is pushed out of it by the editor; so it stands behind the item from the start. */
const item: Printer = (_inside, element, references) => {
  const own = element.childNodes.filter((node) => !isList(node));
  const lists = element.childNodes.filter(isList);
  return `<li class="item">${printNodes(own, references).trim()}</li>${printNodes(lists, references)}`;
};

/** Spaces and line ends of code are lost otherwise. */
const preformatted: Printer = (_inside, element) => {
  const lines = escapeXml(element.text.trimEnd()).split('\n');
  return `<p class="text"><span class="code">${lines.map((line) => line.replaceAll(' ', '&nbsp;')).join('<br>')}</span></p>`;
};

const bare: Printer = (inside) => inside;

/** What becomes of each element of a text. One that is not named here leaves only what is inside it. */
const PRINTERS: Record<string, Printer> = {
  P: block('p', 'text'),
  H2: block('p', 'heading'),
  H3: block('p', 'subheading'),
  H4: block('p', 'subheading'),
  H5: block('p', 'subheading'),
  H6: block('p', 'subheading'),
  BLOCKQUOTE: block('blockquote', 'quote'),
  FIGCAPTION: block('p', 'speaker'),
  UL: block('ul', 'list'),
  OL: orderedList,
  LI: item,
  HR: () => '<section class="rule"><span><br></span></section>',
  PRE: preformatted,
  TABLE: block('table', 'table'),
  THEAD: (inside) => `<thead>${inside}</thead>`,
  TBODY: (inside) => `<tbody>${inside}</tbody>`,
  TR: (inside) => `<tr>${inside}</tr>`,
  TH: inline('th', 'head'),
  TD: inline('td', 'cell'),
  STRONG: inline('strong', 'strong'),
  B: inline('strong', 'strong'),
  EM: inline('em', 'em'),
  I: inline('em', 'em'),
  S: inline('span', 'struck'),
  DEL: inline('span', 'struck'),
  CODE: inline('span', 'code'),
  SMALL: inline('span', 'small'),
  SUP: inline('span', 'mark'),
  BR: () => '<br>',
  A: link,
  IMG: () => '',
};

/** Elements between which a line end would become an empty line, or an empty item. */
const AROUND_BLOCKS = new Set(['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR', 'SECTION', 'FIGURE', 'BLOCKQUOTE']);

function printNode(node: Node, references: References): string {
  if (node.nodeType === NodeType.TEXT_NODE) {
    const structural = !node.rawText.trim() && (!node.parentNode?.parentNode || AROUND_BLOCKS.has(node.parentNode.tagName));
    return structural ? '' : node.rawText.replaceAll('\n', '');
  }
  if (!(node instanceof HTMLElement)) return '';
  const printer = PRINTERS[node.tagName] ?? bare;
  return printer(printNodes(node.childNodes, references), node, references);
}

function printNodes(nodes: readonly Node[], references: References): string {
  return nodes.map((node) => printNode(node, references)).join('');
}

/** Rendered Markdown in the elements that the editor of 公众号 keeps, with the names of their styles as classes. */
export function toWechatElements(html: string, references: References): string {
  return printNodes(parse(html, { blockTextElements: {} }).childNodes, references);
}
