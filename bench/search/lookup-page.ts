import type { Page } from 'playwright-core';

/** What the page of the look-up answered. */
export interface PageAnswer {
  headline: string;
  /** Numbers of all rows shown, after every “more” was pressed. */
  numbers: string[];
  /** Names offered for letters. */
  names: string[];
  /** Milliseconds from the question to the answer in the page. */
  took: number;
}

/** Asks through the form, as a reader does, and reads what stands in the page. */
export function ask(page: Page, question: string): Promise<PageAnswer> {
  return page.evaluate(async (asked) => {
    const lookup = document.querySelector('roll-lookup')!;
    const input = lookup.querySelector<HTMLInputElement>('input[name="q"]')!;
    const result = lookup.querySelector('[data-result]')!;
    result.replaceChildren();
    input.value = asked;
    const started = performance.now();
    lookup.querySelector('form')!.requestSubmit();
    await new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (!result.querySelector('h2')) return;
        watch.disconnect();
        done();
      });
      watch.observe(result, { childList: true, subtree: true });
    });
    const took = performance.now() - started;
    const headline = result.querySelector('h2')!.textContent!;
    for (let more; (more = result.querySelector<HTMLButtonElement>('[data-more]:not([hidden])'));) more.click();
    const texts = (selector: string): string[] => Array.from(result.querySelectorAll(selector), (each) => each.textContent!);
    return { headline, numbers: texts('.found [data-field="number"]'), names: texts('.word-list [data-field="label"]'), took };
  }, question);
}

export const openLookup = async (page: Page, site: string): Promise<void> => {
  await page.goto(`${site}/honors/lookup/`);
  await page.waitForFunction(() => customElements.get('roll-lookup'));
};
