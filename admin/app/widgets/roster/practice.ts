/**
 * Rows that nobody sees. A browser compiles a rule while it first runs, so that the first two thousand rows take three times
 * as long as the next: a worker that has nothing to do runs through these instead, and is quick when somebody pastes. Fewer
 * rows, or once only, left half of the rules uncompiled.
 */
import type { ReadWish } from './import/read.ts';

const ROWS = 2000;

const rows = (separator: string, before: string): string =>
  Array.from({ length: ROWS }, (_, i) => `${before}林知夏${separator}${(i % 3) + 1}${separator}第${i + 1}志愿服务队`).join('\n');

const facts = { kind: 'star', year: 2026, issuer: { name: '示例', level: 'county', prefix: 'AA' } } as const;

export const practiceRead = (): ReadWish => ({
  source: { name: '', content: `姓名\t星级\t单位\n${rows('\t', '')}` },
  present: { rows: [], published: false, facts },
});

export const practiceCheck = () => ({ csv: `number,name,star,unit\n${rows(',', ',')}\n`, facts, published: false });

/** Twice, with a pause in which the worker hears what it is asked. */
export function practise(round: () => unknown): void {
  setTimeout(() => {
    round();
    setTimeout(round);
  });
}
