import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { outDir } from '../../../src/files/paths.ts';

/** The whole program of `npm start` on a demonstration of its own, over a copy of the built site. */
export interface RunningDesk {
  /** Without a slash at its end. */
  url: string;
  /** The one-time address that the terminal shows last. */
  address(): string;
  /** Ends it as a power cut would, and starts it anew on the same port. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

const ANNOUNCED = /编辑：(\S+)/gu;
const PATIENCE = 60_000;

interface Program {
  child: ChildProcess;
  said(): string;
}

function start(state: string, port: number): Program {
  const site = path.join(state, 'site');
  const env = { ...process.env, PORT: String(port), DESK_DIR: state, OUT_DIR: site };
  const child = spawn(process.execPath, ['admin/gateway/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

async function announced({ child, said }: Program): Promise<void> {
  const began = Date.now();
  while (!said().match(ANNOUNCED)) {
    if (child.exitCode !== null || Date.now() - began > PATIENCE) throw new Error(`the desk did not start:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop({ child }: Program, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

export async function runDesk(): Promise<RunningDesk> {
  const state = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  // A copy: what this desk publishes is not there for the other tests.
  fs.cpSync(outDir(), path.join(state, 'site'), { recursive: true });
  let program = start(state, 0);
  await announced(program);
  const address = (): string => Array.from(program.said().matchAll(ANNOUNCED)).at(-1)![1]!;
  const { origin, port } = new URL(address());
  return {
    url: origin,
    address,
    crash: async () => {
      await stop(program, 'SIGKILL');
      program = start(state, Number(port));
      await announced(program);
    },
    close: async () => {
      await stop(program, 'SIGTERM');
      fs.rmSync(state, { recursive: true, force: true });
    },
  };
}
