import type { ChildProcess } from 'node:child_process';
import { GitFailure, startGit } from './run-git.ts';

/** What git says to one question: a line, and the bytes that the line announces. */
export interface Answer {
  line: string;
  body: Buffer;
}

/** A git process that stays and answers one question after another: starting one costs more than the answer. */
export interface Conversation {
  /** `bodySize` tells from the line how many bytes follow it. */
  ask(question: string | Uint8Array, bodySize?: (line: string) => number): Promise<Answer>;
  close(): void;
}

interface Asked {
  bodySize(line: string): number;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const LF = 0x0a;

/** Bytes as they arrive, given out by line and by length. Joined only when something whole is taken. */
class Incoming {
  #chunks: Buffer[] = [];
  #length = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  take(length: number): Buffer | undefined {
    if (this.#length < length) return undefined;
    const all = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
    this.#chunks = all.length > length ? [all.subarray(length)] : [];
    this.#length = all.length - length;
    return all.subarray(0, length);
  }

  takeLine(): string | undefined {
    let before = 0;
    for (const chunk of this.#chunks) {
      const end = chunk.indexOf(LF);
      if (end >= 0)
        return this.take(before + end + 1)!
          .toString('latin1')
          .slice(0, -1);
      before += chunk.length;
    }
    return undefined;
  }
}

/** One life of the process. When it ends, whoever still waits is told. */
function begin(dir: string, args: readonly string[], ended: () => void) {
  const child: ChildProcess = startGit(dir, args);
  const incoming = new Incoming();
  const waiting: Asked[] = [];
  let complaint = '';
  let line: string | undefined;

  const answer = (): boolean => {
    const asked = waiting[0];
    line ??= asked && incoming.takeLine();
    const body = line === undefined ? undefined : incoming.take(asked!.bodySize(line));
    if (!body) return false;
    waiting.shift()!.resolve({ line: line!, body });
    line = undefined;
    return true;
  };
  const end = (error: Error) => {
    ended();
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.stdout!.on('data', (chunk: Buffer) => {
    incoming.add(chunk);
    while (answer());
  });
  child.stderr!.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  child.stdin!.on('error', () => {});
  child.on('error', end);
  child.on('close', (code) => end(new GitFailure(args, { code: code ?? -1, stderr: complaint })));
  return { child, waiting };
}

/** Starts the process, so that it is ready for the first question, and again when one is asked after it has died. */
export function converse(dir: string, args: readonly string[]): Conversation {
  let life: ReturnType<typeof begin> | undefined;
  const alive = () => {
    const present = (life ??= begin(dir, args, () => {
      if (life === present) life = undefined;
    }));
    return present;
  };
  alive();
  return {
    ask(question, bodySize = () => 0) {
      const { waiting, child } = alive();
      return new Promise((resolve, reject) => {
        waiting.push({ bodySize, resolve, reject });
        child.stdin!.write(question);
      });
    },
    close() {
      life?.child.stdin!.end();
    },
  };
}
