import type { Conferral, ConferralStatus } from '#domain/conferral/conferral.ts';
import { blocksOf, isLarge, type Block } from '#domain/roll/blocks.ts';
import { withStatus } from '#domain/roll/judge.ts';
import type { Stored } from './content.ts';
import { rollRows } from './full-entry.ts';
import { remember } from './remember.ts';

export interface RollRow extends Omit<Conferral, 'status'> {
  status: ConferralStatus;
}

/** The rows of a roll in the order of its file, each with the status that a reader sees. */
export const rowsOf = ({ data }: Stored<'rolls'>): RollRow[] => withStatus(data, rollRows(data.file));

/** The pages of a roll that is too long for one, and the page of each number. */
export interface LargeRoll {
  blocks: Block<RollRow>[];
  places: ReadonlyMap<string, number>;
}

function divide(stored: Stored<'rolls'>): LargeRoll {
  const blocks = blocksOf(rowsOf(stored));
  const places = blocks.flatMap(({ number: block, families }) =>
    families.flatMap(({ rows }) => rows.map(({ number }) => [number, block] as const)),
  );
  return { blocks, places: new Map(places) };
}

/** Undefined for a roll that stands on one page. */
export async function largeRoll(stored: Stored<'rolls'>): Promise<LargeRoll | undefined> {
  if (!isLarge(stored.data.count)) return undefined;
  return remember(`pages of roll ${stored.id}`, () => Promise.resolve(divide(stored)));
}

export const blockHref = (roll: string, block: number): string => `/honors/${roll}/names/${block}/`;

/** Where a row stands: the one place that knows whether its roll has one page or many. */
export async function rowHref(stored: Stored<'rolls'>, number: string): Promise<string> {
  const block = (await largeRoll(stored))?.places.get(number);
  return block === undefined ? `/honors/${stored.id}/#${number}` : `${blockHref(stored.id, block)}#${number}`;
}
