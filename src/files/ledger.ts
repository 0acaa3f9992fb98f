import path from 'node:path';
import { RollLedger, type RollVersion } from '#domain/roll/version.ts';
import { writeWhole } from './staging.ts';
import { readTextIfThere } from './walk.ts';

export const ledgerFile = (id: string): string => `rolls/${id}/versions.json`;

export function readLedger(root: string, id: string): RollVersion[] {
  const text = readTextIfThere(path.join(root, ledgerFile(id)));
  return text ? RollLedger.parse(JSON.parse(text)).versions : [];
}

export function writeLedger(root: string, id: string, versions: readonly RollVersion[]): void {
  writeWhole(path.join(root, ledgerFile(id)), `${JSON.stringify({ versions }, null, 2)}\n`);
}
