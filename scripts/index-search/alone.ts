import fs from 'node:fs';
import path from 'node:path';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Two runs at once would each remove what the other names. The lock of a run that was ended by force does not count. */
export function alone(folder: string): void {
  const lock = path.join(folder, 'index.lock');
  fs.mkdirSync(folder, { recursive: true });
  const other = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0;
  if (other && isRunning(other)) {
    console.error(`另一次索引（进程 ${other}）还没有结束。请等它结束后再运行；如果它并不存在，请删除 ${lock}。`);
    process.exit(1);
  }
  fs.rmSync(lock, { force: true });
  fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
  process.once('exit', () => fs.rmSync(lock, { force: true }));
}
