import type { Look } from './look.ts';
import { fit } from './look.ts';
import type { PageParts } from './page-parts.ts';

const STYLE_MARK = 'data-desk-site';

/** Style sheets stay while they are the same, so that nothing flickers between two versions of a text. */
function setStyles(document: Document, hrefs: readonly string[]): void {
  const present = Array.from(document.head.querySelectorAll(`link[${STYLE_MARK}]`));
  for (const link of present) if (!hrefs.includes(link.getAttribute('href')!)) link.remove();
  const known = new Set(present.map((link) => link.getAttribute('href')));
  for (const href of hrefs.filter((each) => !known.has(each))) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.setAttribute(STYLE_MARK, '');
    document.head.append(link);
  }
}

function setAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const { name } of Array.from(element.attributes)) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Puts a page into the frame of the preview, in the place of the one before, and stays where the reader was. */
export function showPage(document: Document, place: HTMLElement, { styles, root, body, content }: PageParts): void {
  const { scrollingElement } = document;
  const top = scrollingElement?.scrollTop ?? 0;
  setStyles(document, styles);
  setAttributes(document.documentElement, root);
  setAttributes(document.body, body);
  place.replaceChildren(content);
  if (scrollingElement) scrollingElement.scrollTop = top;
}

/** 长者模式 and the dark theme, as the site's own switches set them. */
export function setReading({ documentElement }: Document, { elder, dark }: Look): void {
  documentElement.toggleAttribute('data-elder', elder);
  documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

/** The frame is as wide as the device and shrunk to fit, so that the site's own breakpoints decide. */
export function setWidth(frame: HTMLElement, look: Look): void {
  const room = frame.parentElement?.clientWidth ?? 0;
  const tools = (frame.previousElementSibling as HTMLElement | null)?.offsetHeight ?? 0;
  const { width, scale } = fit(look, room);
  Object.assign(frame.style, {
    width: `${width}px`,
    transform: scale === 1 ? '' : `scale(${scale})`,
    transformOrigin: 'top left',
    height: `calc((100% - ${tools}px) / ${scale})`,
    marginInline: scale === 1 ? 'auto' : '0',
    display: 'block',
  });
}
