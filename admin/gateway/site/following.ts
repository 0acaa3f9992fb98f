import fs from 'node:fs';
import path from 'node:path';
import { entryAddress } from '#domain/library/address.ts';
import { runScript, type CommandTask } from './command.ts';
import type { LivePages } from './live-pages.ts';
import { postersNow, publishPosters } from './media-folder.ts';

/** The day on which everything was last brought up to date. Its absence means that something may still be to do. */
const markerOf = ({ cacheDir }: CommandTask): string => path.join(cacheDir, 'live', 'swept.json');

/** What follows a publication when its own page is there: search, every other page, data files, search again, posters. */
export class Following {
  readonly #task: CommandTask;
  readonly #pages: LivePages;
  readonly #log: (line: string) => void;
  #isWanted = false;
  #isStopped = false;
  #running: Promise<void> | undefined;
  failure: { failure?: string } = {};

  constructor(task: CommandTask, pages: LivePages, log: (line: string) => void) {
    this.#task = task;
    this.#pages = pages;
    this.#log = log;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Content is about to change: should the gateway end now, the next one knows that there is something left to do. */
  spoil(): void {
    fs.rmSync(markerOf(this.#task), { force: true });
  }

  /** Asked now and then: follows what an earlier run did not finish, or did on another day. */
  resume(): void {
    const marker = markerOf(this.#task);
    const day = fs.existsSync(marker) ? fs.readFileSync(marker, 'utf8') : '';
    const isBuilt = fs.existsSync(path.join(this.#task.outDir, 'index.html'));
    if (isBuilt && day !== this.#pages.day && !this.isBusy) this.start();
  }

  start(): void {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  done = async (): Promise<void> => this.#running;

  /** The step under way ends, or dies with the live pages; nothing is begun after it. */
  stop(): void {
    this.#isStopped = true;
  }

  async #run(): Promise<void> {
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      try {
        await this.#once();
        this.failure = {};
      } catch (error) {
        if (this.#isStopped) return;
        this.failure = { failure: (error as Error).message };
        this.#log((error as Error).message);
      }
    }
  }

  #search = (): Promise<void> => runScript('scripts/index-search.ts', ['--refresh'], this.#task, this.#log);

  /** A poster is drawn from a story as it now is; the story's page then offers it. */
  async #posters(): Promise<void> {
    const before = postersNow(this.#task);
    await runScript('scripts/posters.ts', [], this.#task, this.#log);
    const stories = publishPosters(this.#task, before);
    const addresses = stories.map((id) => entryAddress('stories', id));
    if (addresses.length > 0) await this.#pages.ask<'replace'>({ kind: 'replace', addresses });
  }

  /** A publication in between starts the round again: its own page is more urgent than the last pages of this one. */
  async #once(): Promise<void> {
    const { day } = this.#pages;
    const failures: unknown[] = [];
    // One step that fails is told in the end; it keeps no other from being done.
    const step = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      if (this.#isWanted || this.#isStopped) return undefined;
      return work().catch((error: unknown) => void failures.push(error));
    };
    await step(() => this.#search());
    const swept = await step(() => this.#pages.ask<'sweep'>({ kind: 'sweep' }));
    if (swept && swept.written.length + swept.removed.length > 0) await step(() => this.#search());
    await step(() => this.#posters());
    if (failures.length > 0) throw failures[0];
    if (swept && !swept.gaveWay && !this.#isWanted && !this.#isStopped) fs.writeFileSync(markerOf(this.#task), day);
  }
}
