/** The built desk on a real gateway and a real repository of the sample content; the pages of the site are a plain stand-in. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { openEntries } from '../../../admin/gateway/entries/open-entries.ts';
import { openRepository } from '../../../admin/gateway/git/open-repository.ts';
import type { Site } from '../../../admin/gateway/site/site.ts';
import { startGateway, type RunningGateway } from '../../../admin/gateway/start-gateway.ts';
import { openStore } from '../../../admin/gateway/store/open-store.ts';
import { seedRepository } from '../../../admin/gateway/store/seed.ts';
import { theChromium } from '../chromium.ts';

/** Shows the text that it is given, so that a visit can see what was sent. */
const plainSite = (): Site =>
  ({
    render: async (_address: string, overlay: { bytes: Uint8Array | null }[] = []) => {
      const raw = overlay.map(({ bytes }) => (bytes ? Buffer.from(bytes).toString('utf8') : '')).join('\n');
      const title = /^title: (.*)$/mu.exec(raw)?.[1] ?? '待填写';
      return { status: 200, html: `<!doctype html><html lang="zh-Hans-CN"><body><main><h1>${title}</h1></main></body></html>` };
    },
    publish: async () => undefined,
    close: async () => undefined,
  }) as unknown as Site;

export interface Desk {
  readonly url: string;
  /** The newest address that the terminal would show. */
  address(): string;
  stop(): Promise<void>;
  /** Ends the gateway and starts it again at the same address, as after a crash. */
  restart(): Promise<void>;
  /** The text of an entry’s draft, as the repository has it. */
  draftOf(collection: 'stories' | 'homes', id: string): Promise<string | undefined>;
}

/** The desk is built once; where its sources have not changed this takes no time. */
export function buildDesk(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build-desk.ts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

export async function openTestDesk(): Promise<Desk> {
  const stateDir = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  const repository = path.join(stateDir, 'content.git');
  await seedRepository(repository, 'content');
  let address = '';
  let gateway: RunningGateway;
  let store: Awaited<ReturnType<typeof openStore>>;
  const start = async (port: number): Promise<void> => {
    store = await openStore(await openRepository(repository));
    gateway = await startGateway({
      ...{ port, stateDir, store, entries: openEntries(store), site: plainSite() },
      ...{ deskDir: path.resolve('.desk/app'), siteDir: path.resolve('public'), log: () => undefined },
      identity: { name: '周以宁', email: 'zhou@example.org' },
      announce: (shown) => (address = shown),
    });
  };
  await start(0);
  const { url } = gateway!;
  return {
    url,
    address: () => address,
    stop: () => gateway.close(),
    restart: () => start(Number(new URL(url).port)),
    draftOf: async (collection, id) => {
      const draft = await store.draft(collection, id);
      const file = draft?.files.find(({ path: place }) => place.endsWith('.md'));
      return draft && file ? (await store.readDraft(draft, file.path))?.bytes.toString('utf8') : undefined;
    },
  };
}

export const nameField = (page: Page) => page.locator('input[id^="name-field"]').first();
/** Decap puts the cursor back where it was when a field is entered, so it is entered first, as people do. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.fill(text);
}
export const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).first().click();
export const saved = (page: Page) => page.getByText('已保存', { exact: true }).first().waitFor();
export const notice = (page: Page, id: string) => page.locator(`#desk-notice-${id}`);

/** A browser that has opened the printed address: its cookie opens the windows after it. */
export async function signedIn({ address }: Desk, viewport: { width: number; height: number }): Promise<BrowserContext> {
  const context = await (await theChromium()).newContext({ locale: 'zh-CN', viewport });
  const page = await context.newPage();
  await page.goto(address());
  await page.close();
  return context;
}

/** A window of the desk at a place, signed in by the cookie of the context. */
export async function deskPage(context: BrowserContext, { url }: Desk, hash: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${url}/admin/#${hash}`);
  return page;
}
