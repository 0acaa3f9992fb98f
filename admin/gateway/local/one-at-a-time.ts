import fs from 'node:fs';
import path from 'node:path';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process answers so; it is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Two programs on one working folder would write over each other's pages. Returns how to let the next one in. */
export function claimFolder(stateDir: string): () => void {
  const file = path.join(stateDir, 'running.pid');
  fs.mkdirSync(stateDir, { recursive: true, mode: 0o700 });
  const holder = Number(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : 0);
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new Error(`编辑台已经在运行（进程 ${holder}）。请用它显示的地址，或先结束它；如果它其实没有在运行，请删除 ${file}。`);
  fs.writeFileSync(file, String(process.pid), { mode: 0o600 });
  return () => fs.rmSync(file, { force: true });
}
