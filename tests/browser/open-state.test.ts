import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/files/paths.ts';
import { builtSite } from './site.ts';

const site = builtSite();

const OPENING = {
  hours: { weekly: [{ days: ['wed'], opens: '09:00', closes: '17:00' }], holidays: 'unknown', exceptions: [] },
  confirmedOn: '2026-09-01',
  special: { '2026-10-07': 'holiday' },
  knownUntil: '2026-10-31',
};
const SENTENCES = {
  open: 'open until {until}',
  closed: 'closed',
  opensToday: 'opens {opens}',
  missing: '-',
  stale: 'stale',
  holiday: 'holiday',
};

/** A page of one place, with the module as it was built; the content of the day decides nothing. */
function placePage(): string {
  const module = fs.readdirSync(path.join(outDir(), '_astro')).find((name) => /^OpenState.*\.js$/.test(name));
  const data = `data-hours='${JSON.stringify(OPENING)}' data-words='${JSON.stringify(SENTENCES)}'`;
  return `<!doctype html><open-state ${data}>static</open-state><script type="module" src="/_astro/${module}"></script>`;
}

test('open or not is told for this minute and changes with it', async () => {
  await site.open('/404.html', { alone: true }, async (page) => {
    await page.route('**/place/', (route) => route.fulfill({ contentType: 'text/html', body: placePage() }));
    await page.clock.install({ time: new Date('2026-09-30T08:59:30+08:00') });
    await page.goto(new URL('/place/', page.url()).href);
    const said = () => page.locator('open-state').textContent();
    await page.waitForFunction(() => document.querySelector('open-state')!.textContent === 'opens 09:00');
    await page.clock.fastForward('01:00');
    expect(await said()).toBe('open until 17:00');
    await page.clock.fastForward('08:00:00');
    expect(await said()).toBe('closed');
    await page.clock.fastForward(7 * 24 * 60 * 60 * 1000);
    expect(await said()).toBe('holiday');
  });
});
