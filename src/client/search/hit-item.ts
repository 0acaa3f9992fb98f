import { element } from '../element.ts';
import type { HitData } from './pagefind.ts';
import { tidy } from './tidy.ts';

/** The engine's own HTML holds nothing but text and `<mark>`: it is put together from the parts, not parsed. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt.split(/(<mark>[^<]*<\/mark>)/u).map((part) => {
    const [, hit] = /^<mark>(.*)<\/mark>$/u.exec(part) ?? [];
    return hit === undefined ? plain(part) : element('mark', plain(hit));
  });
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const plain = (text: string): string => text.replaceAll(/&(?:lt|gt|amp|quot);/gu, (entity) => ENTITIES[entity]!);

/** `inSection` holds `{section}`. */
export interface HitWords {
  inSection: string;
}

/** One hit: title, the words round the hit, and the section in which they stand. */
export function hitItem(site: string, hit: HitData, { inSection }: HitWords): HTMLLIElement {
  const { url, title, excerpt, section } = tidy(site, hit);
  const link = element('a', title);
  link.href = url;
  const facts = Object.values(hit.filters).flat().join(' · ');
  const item = element('li', element('h3', link), paragraph('excerpt', ...marked(excerpt)));
  if (section) {
    const place = element(
      'a',
      inSection.replace('{section}', () => section.title),
    );
    place.href = section.url;
    item.append(paragraph('meta', place));
  }
  if (facts) item.append(paragraph('meta', facts));
  return item;
}

function paragraph(className: string, ...children: (Node | string)[]): HTMLParagraphElement {
  const made = element('p', ...children);
  made.className = className;
  return made;
}
