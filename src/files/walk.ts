import fs from 'node:fs';
import path from 'node:path';
import { liveView } from './live-view.ts';
import { stagedText } from './staging.ts';

/** All files below a folder as paths relative to it with `/`, in a stable order. Hidden files are left out. */
export function* walk(root: string, below = ''): Generator<string> {
  const here = fs.readdirSync(path.join(root, below), { withFileTypes: true });
  for (const entry of here.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const relative = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* walk(root, relative);
    else if (entry.isFile()) yield relative;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or undefined where its bytes are not UTF-8. */
export function readText(file: string): string | undefined {
  const laid = stagedText(file) ?? liveView()?.text(file);
  if (laid === null) throw new Error(`${file} is taken away by this draft`);
  if (laid !== undefined) return laid;
  try {
    return strict.decode(fs.readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The text of a file that need not be there; undefined where it is not. */
export function readTextIfThere(file: string): string | undefined {
  const laid = stagedText(file) ?? liveView()?.text(file);
  if (laid === null) return undefined;
  return laid ?? (fs.existsSync(file) ? readText(file) : undefined);
}
