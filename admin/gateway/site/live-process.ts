import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { LiveAnswers, LiveReply, LiveWish } from '#files/live-messages.ts';

export interface LiveProcessTask {
  contentDir: string;
  outDir: string;
  cacheDir: string;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ASTRO = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
/** Enough of its log to tell why it would not start. */
const TOLD_LINES = 12;

/** Astro keeps a bundle whose folder lies outside the project in one place for all of them: two at once would remove each other's. */
function bundleOf(cacheDir: string): string {
  const cache = path.resolve(cacheDir);
  const name = `live-${createHash('sha1').update(cache).digest('hex').slice(0, 10)}`;
  return cache.startsWith(ROOT + path.sep) ? path.join(cache, 'live', 'bundle') : path.join(ROOT, '.cache', name);
}

/** The environment in which Astro becomes the live pages: see src/live/integration.ts. */
export function environmentOf(task: LiveProcessTask): NodeJS.ProcessEnv {
  const [content, site, cache] = [task.contentDir, task.outDir, task.cacheDir].map((folder) => path.resolve(folder));
  const telemetry = { ASTRO_TELEMETRY_DISABLED: '1' };
  return { ...process.env, ...telemetry, CONTENT_DIR: content, CACHE_DIR: cache, OUT_DIR: bundleOf(task.cacheDir), LIVE_PAGES: site };
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** One life of the live pages. Whatever ends it fails all that was asked of it. */
export class LiveProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly ready: Promise<void>;
  isReady = false;
  /** Resolves with the reason when the process is gone. */
  readonly ended: Promise<Error>;
  #last = 0;
  #log: string[] = [];

  constructor(task: LiveProcessTask, log: (line: string) => void) {
    this.#child = fork(ASTRO, ['build'], { cwd: ROOT, env: environmentOf(task), serialization: 'advanced', silent: true });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => this.#keep(text, log));
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#child.on('message', (reply: LiveReply) => ('ready' in reply ? this.#rise(resolve) : this.#take(reply)));
    this.ended = new Promise((gone) => this.#child.once('exit', (code, signal) => gone(this.#reason(code, signal))));
    this.ready = Promise.race([promise, this.ended.then((error) => Promise.reject(error))]);
    this.ready.catch(() => undefined);
    void this.ended.then((error) => this.#failAll(error));
  }

  #rise(tell: () => void): void {
    this.isReady = true;
    tell();
  }

  #keep(text: string, log: (line: string) => void): void {
    const lines = text.split('\n').filter((line) => line.trim());
    this.#log = [...this.#log, ...lines].slice(-TOLD_LINES);
    lines.forEach(log);
  }

  #reason = (code: number | null, signal: string | null): Error =>
    new Error(`生成页面的进程已结束（${signal ?? code}）：\n${this.#log.join('\n')}`);

  #take(reply: Exclude<LiveReply, { ready: true }>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(new Error(reply.error));
    else waiting?.resolve(reply.answer as never);
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  /** What cannot be sent fails with the process itself: one that does not listen is of no use. */
  async ask<Kind extends LiveWish['kind']>(wish: Extract<LiveWish, { kind: Kind }>): Promise<LiveAnswers[Kind]> {
    await this.ready;
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ ...wish, id }, (error) => void (error && this.#child.kill()));
    });
  }

  async close(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const patience = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.ended;
    clearTimeout(patience);
  }
}
