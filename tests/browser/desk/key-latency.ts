import type { Page } from 'playwright-core';

/** Milliseconds of one key, the one in the middle of many. */
export interface Latency {
  /** From the key until all that it changes has been worked out. */
  work: number;
  /** Until that is drawn. */
  drawn: number;
}

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** How long a key keeps the page busy, typed where the cursor is. React's listeners are on the root of the form, ours outside of it. */
export async function keyLatency(page: Page, delay: number): Promise<Latency> {
  await page.evaluate(() => {
    const times: { work: number; drawn: number }[] = [];
    Object.assign(globalThis, { times });
    let pressed = 0;
    window.addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    window.addEventListener('input', () => {
      const [at, work] = [pressed, performance.now() - pressed];
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push({ work, drawn: performance.now() - at });
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });
  });
  await page.keyboard.type('abcdefghijklmnopqrstuvwxyz', { delay });
  const times = await page.evaluate(() => (globalThis as unknown as { times: Latency[] }).times);
  return { work: middle(times.map(({ work }) => work)), drawn: middle(times.map(({ drawn }) => drawn)) };
}
