import { trustedConferrals } from '#domain/conferral/table.ts';
import { readEntry } from '#domain/entry/entry.ts';
import type { EarlierVersion } from '#domain/library/library.ts';
import { RollLedger, type RollVersion } from '#domain/roll/version.ts';
import { archiveFile } from '#files/seals.ts';
import type { Desk } from '../protocol/desk.ts';

/** What was published of a roll: its ledger, and each version as it was, the latest last. */
export interface PastVersions {
  ledger: RollVersion[];
  versions: EarlierVersion[];
}

async function readVersion({ store }: Pick<Desk, 'store'>, id: string, version: number): Promise<EarlierVersion[]> {
  const [head, rows] = await Promise.all([store.read(archiveFile(id, version, 'json')), store.read(archiveFile(id, version, 'csv'))]);
  const entry = head && readEntry('rolls', id, head.path, head.bytes.toString('utf8')).entry;
  return entry && rows ? [{ version, roll: entry.data, rows: trustedConferrals(rows.bytes.toString('utf8')) }] : [];
}

/** Empty for a roll that was never published. Archives that are missing or damaged are told by the whole check, not here. */
export async function pastVersions(desk: Pick<Desk, 'store'>, id: string): Promise<PastVersions> {
  const file = await desk.store.read(`rolls/${id}/versions.json`);
  if (!file) return { ledger: [], versions: [] };
  const { versions: ledger } = RollLedger.parse(JSON.parse(file.bytes.toString('utf8')));
  const versions = await Promise.all(ledger.map(({ version }) => readVersion(desk, id, version)));
  return { ledger, versions: versions.flat() };
}
