import { parseArgs } from 'node:util';
import { dayInChina } from '#domain/calendar/date.ts';
import { USUAL } from './content.ts';
import type { Counts, Options } from './world.ts';

const COUNTS = Object.keys(USUAL) as (keyof Counts)[];

const number = (name: string, written: string): number => {
  const read = Number(written);
  if (!Number.isInteger(read) || read < 1) throw new Error(`--${name} wants a number from 1 up, not ${written}`);
  return read;
};

/** What a caller's command line has beyond the sizes: switches such as `large`, and numbers with their usual values. */
interface Own {
  switches?: readonly string[];
  numbers?: Record<string, number>;
}

export interface Arguments {
  out: string | undefined;
  options: Options;
  switches: ReadonlySet<string>;
  numbers: Record<string, number>;
}

/** The sizes of a bench as its command line gives them; what is not said is as in the research. */
export function readArguments(args: readonly string[], { switches = [], numbers = {} }: Own = {}): Arguments {
  const text = [...COUNTS, 'seed', 'today', ...Object.keys(numbers)].map((name) => [name, { type: 'string' as const }]);
  const flags = ['photos', ...switches].map((name) => [name, { type: 'boolean' as const }]);
  const options = Object.fromEntries([...text, ...flags]);
  const parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  const values = parsed.values as Record<string, unknown>;
  const read = (name: string, usual: number): number => number(name, String(values[name] ?? usual));
  const counts = Object.fromEntries(COUNTS.map((name) => [name, read(name, USUAL[name])])) as unknown as Counts;
  const today = String(values['today'] ?? dayInChina(new Date()));
  return {
    out: parsed.positionals[0],
    options: { counts, seed: read('seed', 1), today, photos: values['photos'] === true },
    switches: new Set(switches.filter((name) => values[name] === true)),
    numbers: Object.fromEntries(Object.entries(numbers).map(([name, usual]) => [name, read(name, usual)])),
  };
}
