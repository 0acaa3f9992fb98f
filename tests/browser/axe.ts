import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, which contains the earlier ones. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Enough to mend it by; a fault of the layout would otherwise fill a screen for every page. */
const SHOWN = 3;

declare const axe: typeof import('axe-core');

const run = ({ tags, contrast }: { tags: string[]; contrast: boolean }): Promise<AxeResults> =>
  axe.run(document, {
    runOnly: tags,
    rules: { 'color-contrast': { enabled: contrast } },
    resultTypes: ['violations'],
    elementRef: false,
    preload: false,
  });

/** What axe finds on a page, one line for each element. The debugger's own evaluation is not bound by the page's CSP. */
export async function barriers(page: Page, contrast = true): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(run, { tags: TAGS, contrast });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, SHOWN).map(({ html, any }) => `${id}: ${help} — ${html.slice(0, 160)} ${any[0]?.message ?? ''}`.trim()),
  );
}

/**
 * Every way in which an element with text of its own is styled on this page: its line of ancestors with their classes and
 * attributes; of these, values that may name a state are kept, and not those that are addresses, numbers or sentences. Two of the same line have the same colours.
 */
function styledTexts(): string[] {
  const isState = (value: string): boolean => /^[a-z-]{0,20}$/.test(value);
  const known = new Map<Element, string>();
  const lineOf = (element: Element): string => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const told = Array.from(element.attributes, ({ name, value }) =>
      name === 'class' || isState(value) ? `[${name}=${value}]` : `[${name}]`,
    );
    const line = `${element.parentElement ? `${lineOf(element.parentElement)}>` : ''}${element.localName}${told.sort().join('')}`;
    known.set(element, line);
    return line;
  };
  const hasText = ({ childNodes }: Element): boolean =>
    Array.from(childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
  return Array.from(new Set(Array.from(document.body.querySelectorAll('*')).filter(hasText).map(lineOf)));
}

/**
 * `barriers` for many pages of one site and one appearance. Contrast is half of the work and depends on the style sheet alone:
 * it is measured again only where a page styles a text in a way that no page before it did.
 */
export function barriersOfMany(): (page: Page) => Promise<string[]> {
  const measured = new Set<string>();
  return async (page) => {
    const lines = await page.evaluate(styledTexts);
    const isNew = lines.some((line) => !measured.has(line));
    const found = await barriers(page, isNew);
    for (const line of lines) measured.add(line);
    return found;
  };
}
