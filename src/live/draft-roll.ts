import path from 'node:path';
import { readConferrals } from '#domain/conferral/table.ts';
import { conferralsCsv } from '#domain/conferral/write.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { placed, type Problem } from '#domain/problem/problem.ts';
import type { RollVersion } from '#domain/roll/version.ts';
import { readLedger } from '#files/ledger.ts';
import { contentDir } from '#files/paths.ts';
import { isSameSeal, sealOf } from '#files/seals.ts';
import { readTextIfThere } from '#files/walk.ts';
import type { SlimData } from '../loaders/read-slim.ts';
import { slimRoll } from '../loaders/slim.ts';

/** A roll as its preview shows it: readable rows only, and the version that it would become. */
export interface DraftRoll {
  slim: SlimData;
  /** Texts to lie over its files, so that whoever reads rows reads these. */
  texts: Map<string, string>;
  problems: Problem[];
}

const NOTE = '预览：发布后成为这一版';

function versionsOf({ id, data }: Entry<'rolls'>, rows: Parameters<typeof sealOf>[1]): RollVersion[] {
  const published = readLedger(contentDir(), id);
  const latest = published.at(-1);
  const seal = sealOf(data, rows);
  if (latest && isSameSeal(latest.seal, seal)) return published;
  return [...published, { version: published.length + 1, publishedOn: data.publishedOn, note: NOTE, seal, recuts: [] }];
}

export function draftRoll(entry: Entry<'rolls'>, written: string | null | undefined): DraftRoll {
  const file = `rolls/${entry.id}/conferrals.csv`;
  const csv = written ?? (written === null ? undefined : readTextIfThere(path.join(contentDir(), file)));
  const { rows, problems } = csv === undefined ? { rows: [], problems: [] } : readConferrals(csv);
  return {
    slim: { ...slimRoll(entry, rows, versionsOf(entry, rows)) },
    texts: new Map([
      [entry.file, JSON.stringify(entry.data)],
      [file, conferralsCsv(rows)],
    ]),
    problems: problems.map((found) => placed(file, found)),
  };
}
