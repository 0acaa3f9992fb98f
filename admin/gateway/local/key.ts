import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const BYTES = 32;

/** The secret by which sessions are signed. It lies in the desk's own folder, so that a restart logs nobody out. */
export function sessionKey(stateDir: string): Buffer {
  const file = path.join(stateDir, 'session.key');
  fs.mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  try {
    fs.writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = fs.readFileSync(file);
  if (key.length !== BYTES) throw new Error(`${file} 已损坏。请删除它再启动；之前打开的页面需要重新登录。`);
  fs.chmodSync(file, 0o600);
  return key;
}
