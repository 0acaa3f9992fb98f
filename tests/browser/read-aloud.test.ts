import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allAddresses } from './pages.ts';
import { builtSite } from './site.ts';

const site = builtSite();
const story = allAddresses.find((address) => /^\/stories\/[^/]+-\d+\/$/.test(address))!;

/** An engine with one voice that notes what it is told to say and lets the test end each sentence. */
function fakeSpeech(): void {
  const spoken: string[] = [];
  let current: SpeechSynthesisUtterance | undefined;
  const engine = Object.assign(new EventTarget(), {
    spoken,
    getVoices: () => [{ lang: 'zh-CN', default: true }],
    speak: (utterance: SpeechSynthesisUtterance) => {
      current = utterance;
      spoken.push(utterance.text);
    },
    cancel: () => (current = undefined),
    finish: () => current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent),
  });
  const Utterance = function (this: { text: string }, text: string) {
    this.text = text;
  };
  for (const [name, value] of Object.entries({ speechSynthesis: engine, SpeechSynthesisUtterance: Utterance }))
    Object.defineProperty(globalThis, name, { value });
}

const engine = (page: Page, action: 'spoken' | 'finish') =>
  page.evaluate((name) => {
    const { spoken, finish } = globalThis.speechSynthesis as unknown as { spoken: string[]; finish: () => void };
    if (name === 'finish') finish();
    return [...spoken];
  }, action);

describe('read aloud', () => {
  test('says so where the device has no Chinese voice', async () => {
    await site.open(story, {}, async (page) => {
      const button = page.locator('read-aloud button');
      await button.click();
      await page.waitForFunction(() => {
        const { dataset, textContent } = document.querySelector<HTMLElement>('read-aloud')!;
        return textContent?.trim() === dataset['unavailable'];
      });
      expect(await button.textContent()).not.toBe('朗读');
    });
  });

  test('reads sentence by sentence, marks the paragraph, and stops', async () => {
    await site.open(story, { alone: true }, async (page) => {
      await page.addInitScript(fakeSpeech);
      await page.reload();
      await page.locator('read-aloud button').click();
      await page.waitForSelector('[data-reading]');
      const marked = (await page.locator('[data-reading]').textContent())!.trim();
      const [first] = await engine(page, 'spoken');
      expect(marked.startsWith(first!)).toBe(true);
      await engine(page, 'finish');
      expect(await engine(page, 'spoken')).toHaveLength(2);
      expect(await page.locator('read-aloud button').textContent()).toBe('停止朗读');
      await page.locator('read-aloud button').click();
      expect(await page.locator('[data-reading]').count()).toBe(0);
      expect(await page.locator('read-aloud button').textContent()).toBe('朗读');
    });
  });
});
