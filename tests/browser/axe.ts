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

interface Wish {
  tags: string[];
  /** Keys of styles whose contrast was measured before; without them that of every text is. */
  known?: number[];
}

interface Answer {
  violations: AxeResults['violations'];
  /** Keys of the styles that were measured now. */
  measured: number[];
}

/**
 * Runs in the page. Contrast is half of the work and depends on the style sheet alone, so it is measured for one text of each style:
 * a style is the line of ancestors with their classes and attributes; of these, values that may name a state are kept, and not
 * those that are addresses, numbers or sentences.
 */
async function run({ tags, known }: Wish): Promise<Answer> {
  const usual = { resultTypes: ['violations' as const], elementRef: false, preload: false };
  if (!known) return { violations: (await axe.run(document, { ...usual, runOnly: tags })).violations, measured: [] };

  const isState = (value: string): boolean => /^[a-z-]{0,20}$/.test(value);
  const hash = (text: string): number => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
      b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
    }
    return 4294967296 * (2097151 & (b ^ (b >>> 15))) + ((a ^ (a >>> 13)) >>> 0);
  };
  const keys = new Map<Element, number>();
  const keyOf = (element: Element): number => {
    const found = keys.get(element);
    if (found !== undefined) return found;
    const told = Array.from(element.attributes, ({ name, value }) =>
      name === 'class' || isState(value) ? `[${name}=${value}]` : `[${name}]`,
    );
    const above = element.parentElement ? keyOf(element.parentElement) : 0;
    const key = hash(`${above}>${element.localName}${told.sort().join('')}`);
    keys.set(element, key);
    return key;
  };
  const hasText = ({ childNodes }: Element): boolean =>
    Array.from(childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '');
  const before = new Set(known);
  const fresh = new Map<number, Element>();
  for (const element of document.body.querySelectorAll('*'))
    if (hasText(element) && !before.has(keyOf(element)) && !fresh.has(keyOf(element)) && element.checkVisibility())
      fresh.set(keyOf(element), element);

  const { violations } = await axe.run(document, { ...usual, runOnly: tags, rules: { 'color-contrast': { enabled: false } } });
  if (fresh.size === 0) return { violations, measured: [] };
  const contrast = await axe.run({ include: [...fresh.values()] }, { ...usual, runOnly: ['color-contrast'] });
  return { violations: [...violations, ...contrast.violations], measured: [...fresh.keys()] };
}

const told = ({ violations }: Answer): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, SHOWN).map(({ html, any }) => `${id}: ${help} — ${html.slice(0, 160)} ${any[0]?.message ?? ''}`.trim()),
  );

/** The debugger's own evaluation is not bound by the page's CSP. */
async function asked(page: Page, wish: Wish): Promise<Answer> {
  await page.evaluate(source);
  return page.evaluate(run, wish);
}

/** What axe finds on a page, one line for each element. */
export const barriers = async (page: Page): Promise<string[]> => told(await asked(page, { tags: TAGS }));

/** `barriers` for many pages of one site and one appearance: the contrast of a style is measured on the first page that has it. */
export function barriersOfMany(): (page: Page) => Promise<string[]> {
  const measured = new Set<number>();
  return async (page) => {
    const answer = await asked(page, { tags: TAGS, known: [...measured] });
    for (const key of answer.measured) measured.add(key);
    return told(answer);
  };
}
