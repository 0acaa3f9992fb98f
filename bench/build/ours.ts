import fs from 'node:fs';
import path from 'node:path';
import { measure, type Measured } from '../tools/measure.ts';
import type { Run } from './run.ts';
import { emptied, writtenIn, PROJECT, WORK } from './work.ts';

const OUT = path.join(WORK, 'dist');
const CACHE = path.join(WORK, 'cache');

const npm = (content: string, step: string, ...args: string[]): Promise<Measured> =>
  measure({
    command: 'npm',
    args: [...args, step],
    cwd: PROJECT,
    env: { CONTENT_DIR: content, OUT_DIR: OUT, CACHE_DIR: CACHE, POSTERS: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    log: path.join(WORK, `${step.replace(':', '-')}.log`),
  });

const script = (content: string, step: string): Promise<Measured> => npm(content, step, 'run', '--silent');

/** The rules alone, without a page. */
async function runCheck(content: string): Promise<Run> {
  return { label: 'ours: check:content alone', pages: 0, files: 0, ...(await script(content, 'check:content')) };
}

/** Everything `npm run build` does, from nothing. */
async function runWhole(content: string, label = 'ours: npm run build, cold'): Promise<Run> {
  const measured = await script(content, 'build');
  return { label, ...writtenIn(OUT), ...measured };
}

/** Rendering alone: pictures are made already, Astro's store is not. */
async function runRendering(content: string): Promise<Run> {
  fs.rmSync(path.join(CACHE, 'astro'), { recursive: true, force: true });
  emptied('dist');
  const measured = await npm(content, 'build', 'exec', '--', 'astro');
  return { label: 'ours: astro build alone, cold', ...writtenIn(OUT), ...measured };
}

/** One round of all we measure of ourselves; cold first, then over what it left behind. */
export async function runOurs(content: string): Promise<Run[]> {
  emptied('dist');
  emptied('cache');
  return [
    await runWhole(content),
    await runWhole(content, 'ours: npm run build, nothing changed'),
    await runCheck(content),
    await runRendering(content),
  ];
}

/** Only whether it builds, for sizes beyond any society's. */
export async function runLarge(content: string): Promise<Run[]> {
  emptied('dist');
  emptied('cache');
  return [await runWhole(content)];
}
