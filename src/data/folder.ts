import { createHash, hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { FileSum, Formats } from '#publish/data/data-package.ts';

/** A file that is written bit by bit, because a year of a province would not fit into one string. */
export interface GrowingFile {
  add(text: string): void;
  close(): FileSum;
}

/** Where data files go. It remembers what it wrote, with bytes and checksum. */
export interface DataFolder {
  write(file: string, text: string): FileSum;
  grow(file: string): GrowingFile;
  /** All that was written below a folder, with paths from there. */
  sums(below: string): FileSum[];
  count(): number;
}

/** The sum of a file as seen from a folder above it. */
export const seenFrom = (folder: string, sum: FileSum): FileSum => ({ ...sum, path: path.posix.relative(folder, sum.path) });

export const allSeenFrom = (folder: string, [csv, ...others]: Formats): Formats => [
  seenFrom(folder, csv),
  ...others.map((sum) => seenFrom(folder, sum)),
];

/** The files of one table as a package tells them that lies in the same folder. */
export const besideEachOther = (files: Formats): Formats => allSeenFrom(path.posix.dirname(files[0].path), files);

function growingFile(target: string, file: string, keep: (sum: FileSum) => FileSum): GrowingFile {
  const handle = fs.openSync(target, 'w');
  const digest = createHash('sha256');
  let bytes = 0;
  return {
    add(text) {
      const data = Buffer.from(text);
      fs.writeSync(handle, data);
      digest.update(data);
      bytes += data.length;
    },
    close() {
      fs.closeSync(handle);
      return keep({ path: file, bytes, sha256: digest.digest('hex') });
    },
  };
}

export function dataFolder(root: string): DataFolder {
  const written: FileSum[] = [];
  const folders = new Set<string>();
  const keep = (sum: FileSum): FileSum => {
    written.push(sum);
    return sum;
  };
  const place = (file: string): string => {
    const target = path.join(root, file);
    const parent = path.dirname(target);
    if (!folders.has(parent)) fs.mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return target;
  };
  return {
    write(file, text) {
      const data = Buffer.from(text);
      fs.writeFileSync(place(file), data);
      return keep({ path: file, bytes: data.length, sha256: hash('sha256', data) });
    },
    grow: (file) => growingFile(place(file), file, keep),
    sums: (below) => written.filter((sum) => sum.path.startsWith(`${below}/`)).map((sum) => seenFrom(below, sum)),
    count: () => written.length,
  };
}
