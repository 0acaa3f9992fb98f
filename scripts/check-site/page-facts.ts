import { parse, type HTMLElement } from 'node-html-parser';
import { elementsOf, isTag } from './html-tree.ts';
import { linksOf, type Link } from './page-links.ts';
import { attributesOf, textOf } from './page-text.ts';

export interface Image {
  tag: string;
  width?: string;
  height?: string;
  alt?: string;
}

export interface Script {
  tag: string;
  src?: string;
  type?: string;
  code: string;
}

/** What the guards want to know of a page. The HTML tree is a hundred times larger and is not kept. */
export interface PageFacts {
  language?: string;
  title?: string;
  description?: string;
  robots?: string;
  canonical?: string;
  refresh?: string;
  h1Count: number;
  anchors: ReadonlySet<string>;
  links: Link[];
  images: Image[];
  scripts: Script[];
  /** `<style>` elements, `style` and `on…` attributes, none of which the Content-Security-Policy lets through. */
  inlineCode: string[];
  stylesheets: string[];
  graphics: string[];
  tableRows: number;
  text: string;
  attributes: string;
  hasSample: boolean;
}

const openingTag = (element: HTMLElement): string => `<${element.rawTagName} ${element.rawAttrs}>`;

const attributeOf = (elements: readonly HTMLElement[], name: string): string[] =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);

function metaContent(elements: readonly HTMLElement[], key: 'name' | 'http-equiv', value: string): string | undefined {
  return elements.find((element) => isTag(element, 'meta') && element.getAttribute(key)?.toLowerCase() === value)?.getAttribute('content');
}

function relations(elements: readonly HTMLElement[], rel: string): string[] {
  const found = elements.filter((element) => isTag(element, 'link') && element.getAttribute('rel')?.split(/\s+/).includes(rel));
  return found.map((element) => element.getAttribute('href') ?? '');
}

function headFacts(elements: readonly HTMLElement[]) {
  return {
    language: elements.find((element) => isTag(element, 'html'))?.getAttribute('lang'),
    title: elements.find((element) => isTag(element, 'title') && !element.closest('svg'))?.text.trim(),
    description: metaContent(elements, 'name', 'description')?.trim(),
    robots: metaContent(elements, 'name', 'robots'),
    refresh: metaContent(elements, 'http-equiv', 'refresh'),
    canonical: relations(elements, 'canonical')[0],
    stylesheets: relations(elements, 'stylesheet'),
  };
}

const imageOf = (element: HTMLElement): Image => ({
  tag: openingTag(element),
  width: element.getAttribute('width'),
  height: element.getAttribute('height'),
  alt: element.getAttribute('alt'),
});

const scriptOf = (element: HTMLElement): Script => ({
  tag: openingTag(element),
  src: element.getAttribute('src'),
  type: element.getAttribute('type'),
  code: element.rawText,
});

const inlineCodeOf = (element: HTMLElement): string[] =>
  isTag(element, 'style') || /(?:^|\s)(?:style|on[a-z]+)\s*=/i.test(element.rawAttrs.replaceAll(/"[^"]*"|'[^']*'/g, ''))
    ? [openingTag(element)]
    : [];

export function readFacts(html: string): PageFacts {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const elements = elementsOf(root);
  const named = (...names: string[]) => elements.filter((element) => isTag(element, ...names));
  return {
    ...headFacts(elements),
    h1Count: named('h1').length,
    anchors: new Set([...attributeOf(elements, 'id'), ...attributeOf(named('a'), 'name')]),
    links: linksOf(elements),
    images: named('img').map(imageOf),
    scripts: named('script').map(scriptOf),
    inlineCode: elements.flatMap(inlineCodeOf),
    graphics: named('svg').map((element) => element.outerHTML),
    tableRows: named('tr').length,
    text: textOf(root),
    attributes: attributesOf(elements),
    hasSample: elements.some((element) => element.hasAttribute('data-sample')),
  };
}
