import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** Elements that do not end a word: a number cut in two by `<b>` is still one number. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(' '),
);
/** Coordinates of drawings, which are neither read nor said. */
const DRAWING = new Set(['d', 'points', 'viewBox', 'transform']);

function pieces(node: Node): string {
  if (node instanceof TextNode) return node.text;
  if (!(node instanceof HTMLElement) || node.rawTagName === 'script' || node.rawTagName === 'style') return '';
  const inside = node.childNodes.map(pieces).join('');
  return INLINE.has(node.rawTagName) ? inside : `\n${inside}\n`;
}

/** What a reader reads, one block a line. */
export const textOf = (root: HTMLElement): string =>
  pieces(root)
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();

/** What stands in attributes, one value a line. */
export function attributesOf(elements: readonly HTMLElement[]): string {
  const values = elements.flatMap(({ attributes }) => Object.entries(attributes).filter(([name]) => !DRAWING.has(name)));
  return values
    .map(([, value]) => value)
    .filter(Boolean)
    .join('\n');
}
