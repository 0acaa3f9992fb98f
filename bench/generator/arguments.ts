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

export interface Arguments {
  out: string | undefined;
  options: Options;
  /** Switches that belong to the caller, such as `large`. */
  switches: ReadonlySet<string>;
}

/** The sizes of a bench as its command line gives them; what is not said is as in the research. */
export function readArguments(args: readonly string[], switches: readonly string[] = []): Arguments {
  const text = Object.fromEntries([...COUNTS, 'seed', 'today'].map((name) => [name, { type: 'string' as const }]));
  const flags = Object.fromEntries(['photos', ...switches].map((name) => [name, { type: 'boolean' as const }]));
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...text, ...flags } });
  const written = (name: string, usual: number | string): string => String(values[name] ?? usual);
  const counts = Object.fromEntries(COUNTS.map((name) => [name, number(name, written(name, USUAL[name]))])) as unknown as Counts;
  const today = written('today', dayInChina(new Date()));
  const options = { counts, seed: number('seed', written('seed', 1)), today, photos: values['photos'] === true };
  return { out: positionals[0], options, switches: new Set(switches.filter((name) => values[name] === true)) };
}
