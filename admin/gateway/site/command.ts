import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TOLD_LINES = 20;

export interface CommandTask {
  contentDir: string;
  outDir: string;
  cacheDir: string;
}

/** Runs one of the project's own scripts on these folders, in a process of its own: the gateway goes on answering. */
export function runScript(script: string, args: readonly string[], task: CommandTask, log: (line: string) => void): Promise<void> {
  const [CONTENT_DIR, OUT_DIR, CACHE_DIR] = [task.contentDir, task.outDir, task.cacheDir].map((folder) => path.resolve(folder));
  const child = spawn(process.execPath, [path.join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR, OUT_DIR, CACHE_DIR },
  });
  let told: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = text.split('\n').filter((line) => line.trim());
      told = [...told, ...lines].slice(-TOLD_LINES);
      lines.forEach(log);
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${script} 没有完成：\n${told.join('\n')}`))));
  });
}
