import { UnusablePath } from './repository.ts';

/** Control characters, invisible ones (some file systems drop them, so that `.g<ZWJ>it` becomes `.git`), and what Windows reads as `/`. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\\:]/u;
/** NTFS knows `.git` also by its short name. */
const SHORT_NAME = /^git~\d/iu;

const isUnsafe = (segment: string): boolean =>
  segment === '' ||
  segment.startsWith('.') ||
  /[. ]$/.test(segment) ||
  UNSAFE.test(segment) ||
  SHORT_NAME.test(segment) ||
  Buffer.byteLength(segment) > 255;

/**
 * The last wall before the repository, whatever was checked before: relative, no dot files (so no `.git`, `.gitattributes`,
 * `..`), nothing that a file system would read as another name. Returns the segments.
 */
export function pathSegments(path: string): string[] {
  const segments = path.split('/');
  if (path.length > 1000 || segments.some(isUnsafe)) throw new UnusablePath(path.slice(0, 200), '路径不安全');
  return segments;
}

/** A branch as a full ref. The characters are those that mean nothing to git's syntax of revisions. */
export function refOf(branch: string): string {
  if (!/^[\p{L}\p{N}_%][\p{L}\p{N}_%/-]*$/u.test(branch)) throw new Error(`unsafe branch name: ${branch}`);
  return `refs/heads/${branch}`;
}
