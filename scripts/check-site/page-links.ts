import type { HTMLElement } from 'node-html-parser';

/** An address that stands somewhere in a page. */
export interface Link {
  value: string;
  from: string;
}

const ATTRIBUTES = ['href', 'src', 'poster', 'action', 'formaction', 'cite', 'data', 'xlink:href'];
const SETS = ['srcset', 'imagesrcset'];
/** Meta elements that hold an address: what WeChat, search engines and other sites show of a page. */
const META = /^(?:og|twitter):(?:image|url|audio|video)(?::(?:secure_)?url)?$|^(?:image|url|thumbnailUrl)$/;

/** `a.avif 480w, b.avif 960w`; a comma inside an address is no separator. */
const candidates = (set: string): string[] =>
  set
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0]!)
    .filter(Boolean);

function metaAddress(element: HTMLElement): string[] {
  if (element.rawTagName !== 'meta') return [];
  const content = element.getAttribute('content') ?? '';
  if (element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') return [/url=(.*)$/i.exec(content)?.[1]?.trim() ?? []].flat();
  const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '';
  return META.test(name) ? [content] : [];
}

function addressesOf(element: HTMLElement): Link[] {
  const { attributes, rawTagName } = element;
  const single = ATTRIBUTES.flatMap((name) => attributes[name] ?? []);
  const sets = SETS.flatMap((name) => candidates(attributes[name] ?? ''));
  const from = `<${rawTagName}>`;
  return [...single, ...sets, ...metaAddress(element)].map((value) => ({ value, from }));
}

/** Every address of a page: links, pictures in all their sizes, feeds, previews, forms. */
export const linksOf = (elements: readonly HTMLElement[]): Link[] => elements.flatMap(addressesOf);
