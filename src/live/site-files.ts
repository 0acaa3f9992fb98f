import fs from 'node:fs';
import path from 'node:path';
import type { Replaced } from '#files/live-messages.ts';
import type { Page } from './pages.ts';

const STATUS_PAGES = new Set(['/404', '/500']);

/** Where a build writes a page, below the site. */
export function fileOf({ pathname, route }: Page): string {
  const bare = pathname.replace(/^\//u, '').replace(/\/$/u, '');
  if (route.type === 'endpoint') return bare;
  return STATUS_PAGES.has(`/${bare}`) ? `${bare}.html` : path.posix.join(bare, 'index.html');
}

/** The files of the site that readers have. A file is replaced whole and only when it differs. */
export class SiteFiles implements Replaced {
  readonly root: string;
  readonly written: string[] = [];
  readonly removed: string[] = [];

  constructor(root: string) {
    this.root = root;
  }

  replace(file: string, bytes: Uint8Array): void {
    const target = path.join(this.root, file);
    if (fs.existsSync(target) && fs.readFileSync(target).equals(bytes)) return;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(`${target}.new`, bytes);
    fs.renameSync(`${target}.new`, target);
    this.written.push(file);
  }

  /** Takes a file away, and the folders that it leaves empty. */
  remove(file: string): void {
    const target = path.join(this.root, file);
    if (!fs.existsSync(target)) return;
    fs.rmSync(target);
    this.removed.push(file);
    for (let folder = path.dirname(target); folder !== this.root && fs.readdirSync(folder).length === 0; folder = path.dirname(folder))
      fs.rmdirSync(folder);
  }

  /** All files, as paths with `/`. */
  list(below = ''): string[] {
    const folder = path.join(this.root, below);
    if (!fs.existsSync(folder)) return [];
    const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  }
}

/** Puts style sheets and scripts of a bundle beside the pages that name them. Older ones stay: a page that is open asks for them. */
export function copyAssets(from: string, to: string): void {
  fs.mkdirSync(path.join(to, '_astro'), { recursive: true });
  for (const name of fs.readdirSync(path.join(from, '_astro'))) {
    const target = path.join(to, '_astro', name);
    if (!fs.existsSync(target)) fs.copyFileSync(path.join(from, '_astro', name), target);
  }
}
