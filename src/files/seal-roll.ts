import fs from 'node:fs';
import path from 'node:path';
import { readConferrals } from '#domain/conferral/table.ts';
import { readEntry } from '#domain/entry/entry.ts';
import { isError, placed, type Problem } from '#domain/problem/problem.ts';
import { isPublished } from '#domain/roll/roll.ts';
import { RollLedger, type RollVersion } from '#domain/roll/version.ts';
import { personalDataProblems } from '#domain/text/personal-data.ts';
import { archiveFile, sealOf } from './seals.ts';
import { readTextIfThere } from './walk.ts';

export interface Sealing {
  /** The roll's id. */
  roll: string;
  note: string;
  /** The day of publication. */
  on: string;
}

export type Sealed = { version: RollVersion; problems: Problem[] } | { version?: undefined; problems: Problem[] };

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

/** What is in the working files of a roll, if all of it is right. */
function readDraft(root: string, id: string) {
  const [headFile, rowsFile] = [`rolls/${id}/roll.json`, `rolls/${id}/conferrals.csv`];
  const [head = '', csv = ''] = [headFile, rowsFile].map((file) => readTextIfThere(path.join(root, file)));
  const { entry, problems } = readEntry('rolls', id, headFile, head);
  const table = readConferrals(csv);
  return {
    head,
    csv,
    roll: entry?.data,
    rows: table.rows,
    problems: [...problems, ...table.problems.map((each) => placed(rowsFile, each))],
  };
}

/**
 * Publishes what stands in a roll's files as its next version: the ledger takes its fingerprints, the archive a copy.
 * Nothing is written when something is wrong, or when nothing changed.
 */
export function sealRoll(root: string, { roll: id, note, on }: Sealing): Sealed {
  const { head, csv, roll, rows, problems } = readDraft(root, id);
  const found = [...problems, ...personalDataProblems(note, 'note').map((each) => placed(ledgerFile(id), each))];
  if (roll && !isPublished(roll)) found.push(placed(`rolls/${id}/roll.json`, { code: 'version/draft', field: 'stage' }));
  if (!roll || found.some(isError)) return { problems: found };
  const versions = readLedger(root, id);
  const seal = sealOf(roll, rows);
  const latest = versions.at(-1);
  if (latest?.seal.rows === seal.rows && latest.seal.head === seal.head) {
    return { problems: [placed(ledgerFile(id), { code: 'version/nothing-new', values: { version: latest.version } })] };
  }
  const version: RollVersion = { version: versions.length + 1, publishedOn: on, note, seal, recuts: [] };
  writeWhole(path.join(root, archiveFile(id, version.version, 'csv')), csv);
  writeWhole(path.join(root, archiveFile(id, version.version, 'json')), head);
  writeLedger(root, id, [...versions, version]);
  return { version, problems: found };
}
