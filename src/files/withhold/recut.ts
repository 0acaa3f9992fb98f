import path from 'node:path';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { conferralsCsv } from '#domain/conferral/write.ts';
import type { RollVersion } from '#domain/roll/version.ts';
import { withholdFrom, type Withholding } from '#domain/roll/withhold.ts';
import { readLedger, writeLedger } from '../ledger.ts';
import { writeWhole } from '../staging.ts';
import { rollAt } from '../published-rolls.ts';
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

const HIDDEN = '（姓名已隐去）';

/** The names, the longest first: 艾力 must not be taken out of 艾力·买买提明 and leave the rest of it. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.toSorted((a, b) => b.length - a.length).reduce((told, name) => told.replaceAll(name, HIDDEN), text);
}

/** Every text inside a piece of JSON without the names, however the file writes its characters. */
export function jsonWithoutNames(json: string, names: readonly string[]): string {
  const parsed = JSON.parse(json) as unknown;
  const after = JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? withoutNames(value, names) : value)) as unknown;
  const isSame = JSON.stringify(parsed) === JSON.stringify(after);
  return isSame ? json : `${JSON.stringify(after, null, 2)}\n`;
}

/** The head of the roll, in this version or now, may name the person too. */
function recutHead(root: string, file: string, names: readonly string[]): boolean {
  const head = readTextIfThere(path.join(root, file)) ?? '{}';
  const after = jsonWithoutNames(head, names);
  if (after !== head) writeWhole(path.join(root, file), after);
  return after !== head;
}

/** A version made again: its fingerprint is that of what it says now, and it says when and why. */
function recutVersion(root: string, id: string, version: RollVersion, withholding: Withholding, names: readonly string[]): RollVersion {
  const rowsFile = path.join(root, archiveFile(id, version.version, 'csv'));
  const headFile = archiveFile(id, version.version, 'json');
  const changed = [recutFile(rowsFile, withholding), recutHead(root, headFile, names)];
  const note = withoutNames(version.note, names);
  if (!changed.includes(true) && note === version.note) return version;
  const { roll, rows } = rollAt(root, id, version.version);
  const seal = sealOf(roll, rows);
  return { ...version, note, seal, recuts: [...version.recuts, { on: withholding.on, note: NOTE }] };
}

/**
 * Takes a name, and every link to its number, out of a roll and all its versions. `names` are looked for in the roll's own
 * head and notes; in other rolls they may be a namesake's. True where there was something to take.
 */
export function recutRoll(root: string, id: string, withholding: Withholding, names: readonly string[]): boolean {
  const rows = recutFile(path.join(root, `rolls/${id}/conferrals.csv`), withholding);
  const head = recutHead(root, `rolls/${id}/roll.json`, names);
  const versions = readLedger(root, id);
  const after = versions.map((version) => recutVersion(root, id, version, withholding, names));
  const recut = after.some((version, i) => version !== versions[i]);
  if (recut) writeLedger(root, id, after);
  return rows || head || recut;
}
