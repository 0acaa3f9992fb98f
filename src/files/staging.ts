import fs from 'node:fs';
import path from 'node:path';

/** New texts of files that are to change together; while work goes on they are read from here and stand on no disk. */
let staged: Map<string, string> | undefined;

export const stagedText = (file: string): string | undefined => staged?.get(path.resolve(file));

const journalFile = (root: string): string => path.join(root, '.pending.json');

function writeNow(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
}

/** A file is either as it was or wholly new, whatever happens in between. */
export function writeWhole(file: string, text: string): void {
  if (staged) staged.set(path.resolve(file), text);
  else writeNow(file, text);
}

/** True where an earlier run was cut off after it had decided what to write. */
export const isUnfinished = (root: string): boolean => fs.existsSync(journalFile(root));

/** Writes what an earlier run had decided and did not finish. The journal holds the new texts only, and so no withheld name. */
export function finishPending(root: string): boolean {
  if (!isUnfinished(root)) return false;
  const files = JSON.parse(fs.readFileSync(journalFile(root), 'utf8')) as Record<string, string>;
  for (const [file, text] of Object.entries(files)) writeNow(path.join(root, file), text);
  fs.rmSync(journalFile(root));
  return true;
}

/**
 * Several files change together or not at all. An exception leaves everything as it was; a run that is cut off later is
 * finished by `finishPending`, which the next one calls first.
 */
export function inOneGo<T>(root: string, work: () => T): T {
  staged = new Map();
  try {
    const done = work();
    const files = Object.fromEntries(Array.from(staged, ([file, text]) => [path.relative(root, file), text]));
    if (staged.size > 0) writeNow(journalFile(root), JSON.stringify(files));
    return done;
  } finally {
    staged = undefined;
    finishPending(root);
  }
}
