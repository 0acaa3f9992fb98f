import { HTMLElement } from 'node-html-parser';

/** `rawTagName` is what the author wrote; `tagName` would make a new upper-case string on each question. */
export const isTag = (element: HTMLElement, ...names: string[]): boolean => names.includes(element.rawTagName);

/** All elements in the order of the page. */
export function elementsOf(root: HTMLElement): HTMLElement[] {
  const children = root.childNodes.filter((node) => node instanceof HTMLElement);
  return children.flatMap((child) => [child, ...elementsOf(child)]);
}
