import { execFile } from 'node:child_process';
import os from 'node:os';
import { promisify } from 'node:util';
import type { Person } from '../git/repository.ts';

const run = promisify(execFile);

async function configured(name: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['config', '--global', '--get', name], { cwd: os.tmpdir() });
    // One line, and nothing that would end a header of a commit.
    return stdout
      .replaceAll(/[\p{Cc}<>]/gu, '')
      .trim()
      .slice(0, 100);
  } catch {
    return '';
  }
}

/** Who works on this machine, as its git knows them; nobody is asked for an account. */
export async function localIdentity(): Promise<Person> {
  const [name, email] = await Promise.all([configured('user.name'), configured('user.email')]);
  return { name: name || '本机编辑', email: email || 'desk@localhost' };
}
