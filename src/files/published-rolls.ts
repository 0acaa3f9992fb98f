import path from 'node:path';
import { trustedConferrals } from '#domain/conferral/table.ts';
import type { Conferral } from '#domain/conferral/conferral.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { isPublished, type Roll } from '#domain/roll/roll.ts';
import { RollLedger, type RollVersion } from '#domain/roll/version.ts';
import { checkedEntry } from './entries.ts';
import { archiveFile } from './seals.ts';
import { readText, walk } from './walk.ts';

/** A roll as one of its versions told it. */
export interface RollText {
  roll: Roll;
  rows: Conferral[];
}

/** A roll that the public may see, read from checked content. One at a time: a province's rows would fill the memory. */
export interface PublishedRoll extends RollText {
  id: string;
  versions: RollVersion[];
  /** The roll as version `n` told it, read when asked for. */
  at(version: number): RollText;
}

function textOf(root: string, file: string): string {
  const text = readText(path.join(root, file));
  if (text === undefined) throw new Error(`${file} is not UTF-8; check:content should have said so`);
  return text;
}

function rollText(root: string, id: string, head: string, rows: string): RollText {
  return { roll: checkedEntry(root, 'rolls', id, head).data, rows: trustedConferrals(textOf(root, rows)) };
}

/** A roll as version `n` told it. */
export const rollAt = (root: string, id: string, n: number): RollText =>
  rollText(root, id, archiveFile(id, n, 'json'), archiveFile(id, n, 'csv'));

export function publishedRoll(root: string, id: string): PublishedRoll | undefined {
  const folder = `rolls/${id}`;
  const { roll, rows } = rollText(root, id, `${folder}/roll.json`, `${folder}/conferrals.csv`);
  if (!isPublished(roll)) return undefined;
  const { versions } = RollLedger.parse(JSON.parse(textOf(root, `${folder}/versions.json`)));
  return { id, roll, rows, versions, at: (n) => rollAt(root, id, n) };
}

/** Every published roll in the order of their ids. */
export function* publishedRolls(root: string): Generator<PublishedRoll> {
  for (const below of walk(path.join(root, 'rolls'))) {
    const role = fileRole(`rolls/${below}`);
    const roll = role.kind === 'entry' ? publishedRoll(root, role.id) : undefined;
    if (roll) yield roll;
  }
}
