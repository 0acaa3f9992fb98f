import fs from 'node:fs';
import path from 'node:path';
import { RollLedger, type RollVersion } from '#domain/roll/version.ts';
import { readTextIfThere } from './walk.ts';

/** A file is either as it was or wholly new, whatever happens in between. */
export function writeWhole(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
}

export const ledgerFile = (id: string): string => `rolls/${id}/versions.json`;

export function readLedger(root: string, id: string): RollVersion[] {
  const text = readTextIfThere(path.join(root, ledgerFile(id)));
  return text ? RollLedger.parse(JSON.parse(text)).versions : [];
}

export function writeLedger(root: string, id: string, versions: readonly RollVersion[]): void {
  writeWhole(path.join(root, ledgerFile(id)), `${JSON.stringify({ versions }, null, 2)}\n`);
}
