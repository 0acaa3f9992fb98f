import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/**
 * Whatever the machine, the person or the repository has configured, the gateway's git does the same: no hook, no monitor,
 * no attributes from outside, no renames guessed in a merge, objects and refs on disk before a save is called saved.
 */
const SETTINGS = [
  'core.bare=true',
  'core.quotepath=false',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  'core.fsync=committed,reference',
  'core.filesRefLockTimeout=1000',
  'core.packedRefsTimeout=1000',
  'i18n.commitEncoding=UTF-8',
  'merge.renames=false',
  'merge.directoryRenames=false',
].flatMap((setting) => ['-c', setting]);

/** Built anew, so that no `GIT_DIR` or `GIT_INDEX_FILE` of the caller's shell leads elsewhere. */
const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
});

/** A git process on one repository, without a shell. */
export function startGit(dir: string, args: readonly string[]): ChildProcess {
  return spawn('git', [...SETTINGS, `--git-dir=${dir}`, ...args], { cwd: path.parse(dir).root, env: environment(), stdio: 'pipe' });
}

export interface Ran {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** git said no; its own words are for the log, not for editors. */
export class GitFailure extends Error {
  readonly stderr: string;
  constructor(args: readonly string[], { code, stderr }: Omit<Ran, 'stdout'>) {
    super(`git ${args[0]} (${code}): ${stderr.trim()}`);
    this.stderr = stderr;
  }
}

export interface RunOptions {
  input?: Uint8Array | string;
  /** Exit codes that are answers. */
  codes?: readonly number[];
}

function finished(child: ChildProcess): Promise<Ran> {
  const [out, err]: Buffer[][] = [[], []];
  child.stdout!.on('data', (chunk: Buffer) => out!.push(chunk));
  child.stderr!.on('data', (chunk: Buffer) => err!.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout: Buffer.concat(out!), stderr: Buffer.concat(err!).toString() }));
  });
}

/** Runs git to its end. */
export async function runGit(dir: string, args: readonly string[], { input = '', codes = [0] }: RunOptions = {}): Promise<Ran> {
  const child = startGit(dir, args);
  // A process that ended early has said why on stderr; the broken pipe adds nothing.
  child.stdin!.on('error', () => {});
  child.stdin!.end(input);
  const ran = await finished(child);
  if (!codes.includes(ran.code)) throw new GitFailure(args, ran);
  return ran;
}
