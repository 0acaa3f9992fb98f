/** What of a page of the site is shown: its styles and what it says; nothing that acts. */
export interface PageParts {
  styles: string[];
  /** Attributes of `<html>` and `<body>` by which the styles choose. */
  root: Record<string, string>;
  body: Record<string, string>;
  content: DocumentFragment;
}

const ACTING = 'script, iframe, object, embed, noscript, base, meta, link';

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value] as const).filter(([name]) => !name.startsWith('on')),
  );

function tame(content: DocumentFragment): DocumentFragment {
  for (const element of content.querySelectorAll(ACTING)) element.remove();
  for (const element of content.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name.startsWith('on') || /^\s*javascript:/iu.test(value)) element.removeAttribute(name);
    }
  }
  // Links lead out of the preview, never inside it: the frame would show the desk’s pages.
  for (const link of content.querySelectorAll('a[href]')) link.setAttribute('target', '_blank');
  return content;
}

/** Takes a page that the gateway rendered apart. It is the site's own, but a draft is in it, so nothing in it may run. */
export function partsOf(html: string): PageParts {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const content = document.createDocumentFragment();
  content.append(...Array.from(page.body.childNodes, (node) => document.importNode(node, true)));
  const styles = Array.from(page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'), (link) => link.getAttribute('href') ?? '');
  return {
    styles: styles.filter(Boolean),
    root: attributesOf(page.documentElement),
    body: attributesOf(page.body),
    content: tame(content),
  };
}
