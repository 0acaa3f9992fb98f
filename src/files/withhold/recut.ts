import path from 'node:path';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { conferralsCsv } from '#domain/conferral/write.ts';
import { readEntry } from '#domain/entry/entry.ts';
import type { RollVersion } from '#domain/roll/version.ts';
import { withholdFrom, type Withholding } from '#domain/roll/withhold.ts';
import { readLedger, writeLedger, writeWhole } from '../ledger.ts';
import { archiveFile, sealOf } from '../seals.ts';
import { readTextIfThere } from '../walk.ts';

const NOTE = '有记录依法隐去：姓名、单位和指向它的关联已从这一版去掉，编号和位置保留。';

/** Takes the name out of one file of rows. False where it was not in it. */
function recutFile(file: string, withholding: Withholding): boolean {
  const text = readTextIfThere(file);
  if (!text?.includes(withholding.number)) return false;
  const rows = trustedConferrals(text);
  const after = withholdFrom(rows, withholding);
  if (after === rows) return false;
  const csv = conferralsCsv(after);
  if (csv === text) return false;
  writeWhole(file, csv);
  return true;
}

/** A version made again: its fingerprint is that of what it says now, and it says when and why. */
function recutVersion(root: string, id: string, version: RollVersion, withholding: Withholding): RollVersion {
  const rowsFile = path.join(root, archiveFile(id, version.version, 'csv'));
  if (!recutFile(rowsFile, withholding)) return version;
  const headFile = archiveFile(id, version.version, 'json');
  const { entry } = readEntry('rolls', id, headFile, readTextIfThere(path.join(root, headFile)) ?? '');
  if (!entry) throw new Error(`${headFile} is not a valid roll`);
  const seal = sealOf(entry.data, trustedConferrals(readTextIfThere(rowsFile) ?? ''));
  return { ...version, seal, recuts: [...version.recuts, { on: withholding.on, note: NOTE }] };
}

/** Takes a name, and every link to its number, out of a roll and all its versions. True where there was something to take. */
export function recutRoll(root: string, id: string, withholding: Withholding): boolean {
  const changed = recutFile(path.join(root, `rolls/${id}/conferrals.csv`), withholding);
  const versions = readLedger(root, id);
  const after = versions.map((version) => recutVersion(root, id, version, withholding));
  const recut = after.some((version, i) => version !== versions[i]);
  if (recut) writeLedger(root, id, after);
  return changed || recut;
}
