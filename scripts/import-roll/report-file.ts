import fs from 'node:fs';
import path from 'node:path';
import { cacheDir } from '#files/paths.ts';

/**
 * Keeps the whole report of an import that was written: each original name beside the one it became, with its row. Below the
 * cache, which is never published and never committed; `withhold` looks there too.
 */
export function writeReport(roll: string, report: string, now = new Date()): string {
  const folder = path.join(cacheDir(), 'import-reports');
  const file = path.join(folder, `${roll}-${now.toISOString().replaceAll(/[:.]/gu, '-')}.txt`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, `${report}\n`, { mode: 0o600 });
  return file;
}
