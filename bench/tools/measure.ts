import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { residentBytes } from './process-tree.ts';

export interface Job {
  command: string;
  args: readonly string[];
  cwd?: string;
  env?: Record<string, string>;
  /** What the job printed; its last lines are told when it fails. */
  log: string;
}

export interface Measured {
  /** Seconds. */
  wall: number;
  /** User and system time of the job and its children, in seconds: the other work of a shared machine is not in it. */
  cpu: number;
  /** Highest sum over the job's processes, sampled ten times a second, in bytes. */
  memory: number;
}

const SAMPLE_MS = 100;

/** Runs `time` of GNU, which alone knows what ended children used. */
function start({ command, args, cwd, env, log }: Job, times: string) {
  const out = fs.openSync(log, 'w');
  const child = spawn('/usr/bin/time', ['-f', '%U %S', '-o', times, command, ...args], {
    cwd: cwd ?? process.cwd(),
    env: { ...process.env, ...env },
    stdio: ['ignore', out, out],
  });
  fs.closeSync(out);
  return child;
}

function fail(job: Job, code: number | null): never {
  const tail = fs.readFileSync(job.log, 'utf8').split('\n').slice(-25).join('\n');
  throw new Error(`${job.command} ${job.args.join(' ')} ended with ${code}:\n${tail}`);
}

function cpuOf(times: string): number {
  const last = fs.readFileSync(times, 'utf8').trim().split('\n').at(-1)!;
  return last.split(' ').reduce((sum, seconds) => sum + Number(seconds), 0);
}

/** Runs a job to its end and tells what it took. A failing job fails the bench. */
export async function measure(job: Job): Promise<Measured> {
  const times = path.join(os.tmpdir(), `bench-time-${process.pid}`);
  const started = performance.now();
  const child = start(job, times);
  let memory = 0;
  const sampler = setInterval(() => (memory = Math.max(memory, residentBytes(child.pid!))), SAMPLE_MS);
  const code = await new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject));
  const wall = (performance.now() - started) / 1000;
  clearInterval(sampler);
  if (code !== 0) fail(job, code);
  return { wall, cpu: cpuOf(times), memory };
}
