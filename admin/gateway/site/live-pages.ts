import { dayInChina } from '#domain/calendar/date.ts';
import type { LiveAnswers, LiveWish } from '#files/live-messages.ts';
import { LiveProcess, type LiveProcessTask } from './live-process.ts';

/** After a death it is started again at once, but not in a circle that eats the machine. */
const PAUSE = 2000;

/** The day that pages call today. A test holds it still. */
const today = (): string => dayInChina(process.env['BUILD_DATE'] ? new Date(process.env['BUILD_DATE']) : new Date());

/** The live pages whatever happens to their process: it is started again when it dies, and on each new day. */
export class LivePages {
  readonly #task: LiveProcessTask;
  readonly #log: (line: string) => void;
  #current: Promise<LiveProcess> | undefined;
  #serving: LiveProcess | undefined;
  #day = '';
  #isClosed = false;
  #restart: NodeJS.Timeout | undefined;

  constructor(task: LiveProcessTask, log: (line: string) => void) {
    this.#task = task;
    this.#log = log;
  }

  /** The process that serves now, on its way up or up. Pages tell the day they were made on: yesterday's is of no use. */
  #process(): Promise<LiveProcess> {
    if (!this.#current || this.#day !== today()) {
      this.#day = today();
      this.#current = this.#begin(this.#serving);
    }
    return this.#current;
  }

  /** One after the other: two would write one bundle, and need twice the memory. */
  async #begin(before: LiveProcess | undefined): Promise<LiveProcess> {
    this.#serving = undefined;
    await before?.close();
    const started = new LiveProcess(this.#task, this.#log);
    this.#serving = started;
    void started.ended.then((reason) => this.#ended(started, reason));
    return started;
  }

  #ended(process: LiveProcess, reason: Error): void {
    if (this.#serving !== process) return;
    this.#serving = undefined;
    this.#current = undefined;
    if (this.#isClosed) return;
    this.#log(reason.message);
    this.#restart = setTimeout(() => this.start(), PAUSE).unref();
  }

  start(): void {
    if (!this.#isClosed) void this.#process();
  }

  /** For what is read only once: the site's own address. */
  restart(): void {
    this.#current = this.#begin(this.#serving);
  }

  get isReady(): boolean {
    return this.#serving?.isReady ?? false;
  }

  /** The day of the pages that are being made. */
  get day(): string {
    return today();
  }

  /** Waits for a process that is on its way up. A wish is safe to repeat: one whose process dies under it is asked again, once. */
  async ask<Kind extends LiveWish['kind']>(wish: Extract<LiveWish, { kind: Kind }>): Promise<LiveAnswers[Kind]> {
    if (this.#isClosed) throw new Error('生成页面的进程已关闭。');
    const process = await this.#process();
    try {
      return await process.ask<Kind>(wish);
    } catch (error) {
      if (this.#serving === process || this.#isClosed) throw error;
      return (await this.#process()).ask<Kind>(wish);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#restart);
    await (await this.#current)?.close();
  }
}
