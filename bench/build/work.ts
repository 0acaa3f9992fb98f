import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { generate } from '../generator/content.ts';
import type { Options } from '../generator/world.ts';

const BENCH = path.resolve(import.meta.dirname, '..');

/** Everything a bench makes and may throw away again; not in git. */
export const WORK = path.join(BENCH, '.work');
export const PROJECT = path.resolve(BENCH, '..');

/** What a roll's fingerprint is made of; the generator seals rolls with it. */
const SEALING = [
  'src/files/seals.ts',
  'src/publish/roll-head.ts',
  'src/publish/roll-csv.ts',
  'src/publish/roll-table.ts',
  'src/publish/csv.ts',
];

/** Content of an older generator may break rules made since. */
function generatorStamp(): string {
  const folder = path.join(BENCH, 'generator');
  const hash = createHash('sha1');
  for (const file of fs.readdirSync(folder).sort()) hash.update(fs.readFileSync(path.join(folder, file)));
  for (const file of SEALING) hash.update(fs.readFileSync(path.join(PROJECT, file)));
  return hash.digest('hex').slice(0, 8);
}

function keyOf({ counts, seed, photos }: Options): string {
  const sizes = Object.entries(counts).map(([name, count]) => `${name.slice(0, 2)}${count}`);
  return [...sizes, `seed${seed}`, generatorStamp(), ...(photos ? ['photos'] : [])].join('-');
}

/** The content folder of these sizes; generated once, under another name until it is whole. */
export async function contentFor(options: Options): Promise<string> {
  const root = path.join(WORK, `content-${keyOf(options)}`);
  if (fs.existsSync(root)) return root;
  const unfinished = `${root}.part`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  await generate(unfinished, options, console.log);
  fs.renameSync(unfinished, root);
  return root;
}

/** An empty folder under bench/.work. */
export function emptied(name: string): string {
  const folder = path.join(WORK, name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

/** How many files lie below a folder, and how many of them are pages. */
export function writtenIn(folder: string): { pages: number; files: number } {
  const files = fs.readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length };
}
