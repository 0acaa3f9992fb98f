import type { FileSum } from './data-package.ts';

/** The list that `sha256sum -c` reads, in the folder from which the paths count. */
export function toChecksums(files: readonly FileSum[]): string {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return inOrder.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
