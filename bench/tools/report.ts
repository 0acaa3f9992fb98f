import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export type Cell = string | number;

const BENCH = path.resolve(import.meta.dirname, '..');

/** Numbers to three significant figures at most: a bench on a shared machine knows no more. */
function written(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return cell.toLocaleString('en');
  return Math.abs(cell) >= 100 ? Math.round(cell).toLocaleString('en') : cell.toPrecision(3).replace(/\.?0+$/, '');
}

/** A Markdown table; numbers stand on the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.map(written).join(' | ')} |`;
  const rule = head.map((_, i) => (rows.every((row) => typeof row[i] === 'string') ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** What the figures were taken on; without it they mean nothing. */
export function machine(): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const load = os.loadavg()[0]!.toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${cpu?.model.trim() ?? 'unknown'} × ${os.cpus().length} · ${memory} GB · Node ${process.version} · load at the end ${load}`;
}

/** Prints a report and, where it has a name, keeps it as `bench/results/<name>.md`. */
export function report(name: string | undefined, title: string, parts: readonly string[]): void {
  const text = [`# ${title}`, machine(), ...parts].join('\n\n') + '\n';
  console.log(text);
  if (!name) return;
  fs.mkdirSync(path.join(BENCH, 'results'), { recursive: true });
  fs.writeFileSync(path.join(BENCH, 'results', `${name}.md`), text);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
