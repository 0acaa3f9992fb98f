import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** 2.38 brought `merge-tree --write-tree` and `cat-file -z`. */
export const OLDEST = '2.38';

const parts = (version: string): number[] => version.split('.').slice(0, 2).map(Number);

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = parts(version);
  const [oldestMajor = 0, oldestMinor = 0] = parts(than);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** What is wrong with the git that answered `git --version` so; undefined when it will do. */
export function versionProblem(answer: string): string | undefined {
  const version = /\d+\.\d+(?:\.\d+)*/.exec(answer)?.[0];
  if (!version) return `认不出 git 的版本（${answer.trim()}）。请安装 git ${OLDEST} 或更高版本后再启动。`;
  return isOlder(version, OLDEST) ? `git 的版本是 ${version}，太旧。请升级到 git ${OLDEST} 或更高版本后再启动。` : undefined;
}

/** Throws a sentence for the person who started the gateway when git is missing or too old. */
export async function requireGit(searchPath = process.env['PATH']): Promise<void> {
  const { stdout } = await promisify(execFile)('git', ['--version'], { env: { PATH: searchPath, LC_ALL: 'C' } }).catch(() => {
    throw new Error(`没有找到 git 程序。请安装 git ${OLDEST} 或更高版本（例如 apt install git）后再启动。`);
  });
  const problem = versionProblem(stdout);
  if (problem) throw new Error(problem);
}
