import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { cacheDir } from '#files/paths.ts';

/** What is remembered of each roll from the last time: enough to find its rows again and take them out. It holds no name. */
const RollState = z.strictObject({
  stamp: z.string(),
  /** Shards of `names` that hold one of its rows. */
  shards: z.array(z.int()),
  issuer: z.string(),
  place: z.string(),
  year: z.int(),
  count: z.int(),
  latest: z.string(),
});
export type RollState = z.infer<typeof RollState>;

/** 上次的状态. It belongs to the manifests it names; with others it says nothing. */
const LookupState = z.strictObject({
  manifests: z.string(),
  /** Keys of names, and rows: the number of shards follows from them. */
  keys: z.int(),
  records: z.int(),
  rolls: z.record(z.string(), RollState),
});
export type LookupState = z.infer<typeof LookupState>;

/** Where a state is kept unless a task says otherwise. */
export const usualStateFile = (): string => path.join(cacheDir(), 'search', 'lookup.json');

/** Undefined where there is none, or one that an earlier program wrote. */
export function readState(file: string): LookupState | undefined {
  if (!fs.existsSync(file)) return undefined;
  return LookupState.safeParse(JSON.parse(fs.readFileSync(file, 'utf8'))).data;
}

export function writeState(file: string, state: LookupState): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(state));
}
