import path from 'node:path';
import { z } from 'zod';
import { cacheDir } from '#files/paths.ts';
import { keep, recalled } from '../memory.ts';

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
  /** The program that wrote it: only the same one can tell what it had written of a row. */
  writer: z.string(),
  /** Keys of names, and rows: the number of shards follows from them. */
  keys: z.int(),
  records: z.int(),
  rolls: z.record(z.string(), RollState),
});
export type LookupState = z.infer<typeof LookupState>;

/** Where a state is kept unless a task says otherwise. */
export const usualStateFile = (): string => path.join(cacheDir(), 'search', 'lookup.json');

export const readState = (file: string): LookupState | undefined => recalled(file, LookupState);
export const writeState = (file: string, state: LookupState): void => keep(file, state);
