import fs from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { converse } from './conversation.ts';
import { refOf } from './path.ts';
import { rememberWhileUnchanged } from './ref-stamp.ts';
import { StaleRef, type Move } from './repository.ts';
import { GitFailure, runGit } from './run-git.ts';

const NOTHING = '0'.repeat(40);
/** No update of a ref takes this long: whoever made the lock was killed. */
const LOCK_IS_DEAD_MS = 10_000;

const order = ({ branch, from, to }: Move): string => `update ${refOf(branch)}\0${to ?? NOTHING}\0${from ?? NOTHING}\0`;

/** The lock that was in the way, by git's own words. */
const lockIn = (stderr: string): string | undefined => /Unable to create '([^']+\.lock)': File exists/.exec(stderr)?.[1];

/** Waits for a lock, or takes it away when its maker is surely gone. */
async function awaitLock(lock: string): Promise<void> {
  const stat = await fs.stat(lock).catch(() => undefined);
  if (!stat) return;
  if (Date.now() - stat.mtimeMs > LOCK_IS_DEAD_MS) await fs.rm(lock, { force: true });
  else await pause(200);
}

/** `<boundary mark?><oid> <parent>…` of all that the branches have beyond the trunk. */
function parentsIn(text: string): Map<string, string[]> {
  const commits = text.split('\n').filter((line) => line && !line.startsWith('-'));
  return new Map(commits.map((line) => line.split(' ')).map(([oid, ...parents]) => [oid!, parents]));
}

export function openRefs(dir: string, tip: (branch: string) => Promise<string | undefined>) {
  const updates = converse(dir, ['update-ref', '--no-deref', '-z', '--stdin']);

  /** All refs move or none; each only from where the caller saw it. */
  async function move(moves: readonly Move[]): Promise<void> {
    const orders = moves.map(order).join('');
    for (const giveUp = Date.now() + 2 * LOCK_IS_DEAD_MS; ;) {
      try {
        await Promise.all([updates.ask('start\0'), updates.ask(`${orders}commit\0`)]);
        return;
      } catch (error) {
        if (!(error instanceof GitFailure)) throw error;
        for (const { branch, from } of moves) if ((await tip(branch)) !== (from ?? undefined)) throw new StaleRef(branch);
        const lock = lockIn(error.stderr);
        if (!lock || Date.now() > giveUp) throw error;
        await awaitLock(lock);
      }
    }
  }

  /** All branches below a prefix. */
  async function list(prefix: string): Promise<Map<string, string>> {
    const { stdout } = await runGit(dir, ['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', `refs/heads/${prefix}`]);
    const lines = stdout.toString().split('\n').filter(Boolean);
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
  }

  /** Follows first parents, from each commit that has no child, down to what the trunk has. */
  async function forks(trunk: string, prefix: string): Promise<Map<string, string>> {
    const { stdout } = await runGit(dir, ['rev-list', '--parents', `--branches=${prefix}*`, '--not', trunk]);
    const parents = parentsIn(stdout.toString());
    const found = new Map<string, string>();
    for (const start of parents.keys()) {
      let at: string | undefined = start;
      while (at !== undefined && parents.has(at)) at = parents.get(at)![0];
      if (at !== undefined) found.set(start, at);
    }
    return found;
  }

  return { move, list: rememberWhileUnchanged(dir, list), forks, close: updates.close };
}
