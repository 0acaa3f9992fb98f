import fs from 'node:fs';
import { runScript } from './command.ts';
import { writeContent } from './content-folder.ts';
import { Following } from './following.ts';
import { LivePages } from './live-pages.ts';
import { publishPictures } from './media-folder.ts';
import type { Overlay, Replaced, Site } from './site.ts';

export interface SiteTask {
  /** The gateway's working copy of what is published. */
  contentDir: string;
  /** The site that readers have; built before by `npm run build` with these folders. */
  outDir: string;
  cacheDir: string;
  log?: (line: string) => void;
}

/** The address of the site is part of every page and is read when the process starts. */
const SETTINGS = 'settings/site.json';

/** After a start the machine belongs to whoever opens the desk; what was left undone can wait for that. */
const A_MOMENT = 20_000;
/** How soon a new day shows, and how soon is tried again what went wrong. */
const A_WHILE = 600_000;

/** One publication after the other, in the order they were asked for; one that fails does not hold up the next. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();
  length = 0;

  add<T>(work: () => Promise<T>): Promise<T> {
    this.length += 1;
    const done = this.#last.then(work).finally(() => (this.length -= 1));
    this.#last = done.catch(() => undefined);
    return done;
  }

  idle = (): Promise<unknown> => this.#last;
}

/** Opens the site: its pages come up in the background, and what an earlier run left undone follows. */
export async function openSite({ log = () => {}, ...task }: SiteTask): Promise<Site> {
  fs.mkdirSync(task.cacheDir, { recursive: true });
  const pages = new LivePages(task, log);
  const following = new Following(task, pages, log);
  const queue = new Queue();

  async function publishNow(changes: Overlay): Promise<Replaced> {
    const changed = changes.map((change) => change.path);
    following.spoil();
    try {
      writeContent(task.contentDir, changes);
      await publishPictures(task, changed);
      if (changed.includes(SETTINGS)) pages.restart();
      return await pages.ask<'publish'>({ kind: 'publish', changed });
    } finally {
      following.start();
    }
  }

  pages.start();
  const first = setTimeout(() => following.resume(), A_MOMENT).unref();
  const clock = setInterval(() => following.resume(), A_WHILE).unref();
  return {
    render: (address, overlay) => pages.ask<'render'>({ kind: 'render', address: address.replace(/[#?].*$/u, ''), overlay }),
    publish: (changes) => queue.add(() => publishNow(changes)),
    settled: async () => {
      await queue.idle();
      await following.done();
    },
    state: () => ({ ready: pages.isReady, publishing: queue.length, following: following.isBusy, ...following.failure }),
    fullBuild: () =>
      queue.add(async () => {
        await following.done();
        await runScript('scripts/build.ts', [], task, log);
      }),
    close: async () => {
      await queue.idle();
      clearTimeout(first);
      clearInterval(clock);
      following.stop();
      await pages.close();
      await following.done();
    },
  };
}
