import type { Values } from './written.ts';

export type Parts = (name: string) => DocumentFragment;

/** The page's templates by name; one that is missing is an error and never an empty answer. */
export function partsOf(root: HTMLElement): Parts {
  const templates = new Map(Array.from(root.querySelectorAll('template'), (template) => [template.dataset['part'], template]));
  return (name) => {
    const template = templates.get(name);
    if (!template) throw new Error(`no words for ${name}`);
    return template.content.cloneNode(true) as DocumentFragment;
  };
}

/** Puts each value in its place; a fact without a value leaves no label behind. */
export function fillIn(part: ParentNode, values: Values): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-field]')) {
    const value = values[place.dataset['field']!];
    if (value) place.textContent = value;
    else place.closest('[data-fact]')?.remove();
  }
}
