import fs from 'node:fs';
import path from 'node:path';
import type { Overlay } from '#files/live-messages.ts';

/** A path of the content folder; whatever leads out of it, or into hidden files, is a fault of the program. */
function placeOf(root: string, file: string): string {
  const steps = file.split('/');
  if (steps.some((step) => step === '' || step.startsWith('.') || step.includes('\\')))
    throw new Error(`not a path of the content: ${file}`);
  return path.join(root, ...steps);
}

function remove(root: string, target: string): void {
  fs.rmSync(target, { force: true });
  for (let folder = path.dirname(target); folder !== root && isEmpty(folder); folder = path.dirname(folder)) fs.rmdirSync(folder);
}

const isEmpty = (folder: string): boolean => fs.existsSync(folder) && fs.readdirSync(folder).length === 0;

/** Hidden until it is whole: whoever lists the folder meets the old file or the new one. */
function write(target: string, bytes: Uint8Array): void {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.new`);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(beside, bytes);
  fs.renameSync(beside, target);
}

/** Brings the working folder to what main says of these paths. A file that says so already keeps its time. */
export function writeContent(contentDir: string, changes: Overlay): void {
  const root = path.resolve(contentDir);
  const placed = changes.map(({ path: file, bytes }) => ({ target: placeOf(root, file), bytes }));
  for (const { target, bytes } of placed) {
    if (!bytes) remove(root, target);
    else if (!fs.existsSync(target) || !fs.readFileSync(target).equals(bytes)) write(target, bytes);
  }
}
