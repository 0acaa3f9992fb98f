import type { z } from 'zod';
import type { CollectionName } from '#domain/form/meta.ts';
import type { SCHEMAS } from '#domain/library/collections.ts';
import type { Conferral } from '#domain/conferral/conferral.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { Folder } from './folder.ts';

/** How much of each to make. */
export interface Counts {
  stories: number;
  projects: number;
  organizations: number;
  homes: number;
  rolls: number;
  /** Rows of each roll. */
  rows: number;
}

export interface Options {
  counts: Counts;
  seed: number;
  /** The day that dates are counted back from: homes confirmed lately, notices still open. */
  today: string;
  photos: boolean;
}

/** What a file of a collection holds before the schema fills in its defaults. */
export type Input<Name extends CollectionName> = z.input<(typeof SCHEMAS)[Name]>;

/** An organisation as later entries point at it. */
export interface Body {
  id: string;
  name: string;
  /** The place alone: 杭州市. */
  town: string;
  level: 'national' | 'province' | 'city' | 'county' | 'grassroots';
  division?: string;
  prefix?: string;
  parent?: string;
}

/** All that the makers share. Each entry draws from its own source of chance, named by its collection and index. */
export interface World extends Options {
  folder: Folder;
  bodies: Body[];
  topics: string[];
  projects: string[];
  /** One issued number of each roll, for stories to point at. */
  numbers: string[];
  /** Rows that were changed after publication, for corrections to tell of. */
  changes: Pick<Conferral, 'number' | 'status' | 'statusOn'>[];
  /** Titles given so far: a page shares its title with no other. */
  titles: Set<string>;
}

/** A title of at most `max` characters that no earlier page has; where chance repeats one, it gets a number. */
export function ownTitle({ titles }: World, wished: string, max: number): string {
  const cut = (text: string, length: number): string => Array.from(text).slice(0, length).join('');
  const plain = cut(wished, max);
  const title = titles.has(plain) ? `${cut(wished, max - 8)}（${titles.size}）` : plain;
  titles.add(title);
  return title;
}

export const chanceOf = (world: Pick<World, 'seed'>, collection: CollectionName, index: number): Random =>
  createRandom(world.seed, `${collection}/${index}`);
