import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { FoundRecord, LookupRoll } from '#domain/lookup/record.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { checkedEntry } from '#files/entries.ts';
import { ledgerFile } from '#files/ledger.ts';
import { publishedRoll } from '#files/published-rolls.ts';
import { readTextIfThere } from '#files/walk.ts';
import type { CoveredRoll } from '#publish/lookup/manifest.ts';
import { lookupRecords, lookupRoll, placeOf } from '#publish/lookup/records.ts';
import { society, wordEntries, type WordEntry } from '#publish/lookup/word-entries.ts';

/** What one roll puts into the look-up. */
export interface RollPart {
  records: FoundRecord[];
  words: WordEntry[];
  /** Where its society is, in words. */
  place: string;
  /** Absent for a draft. */
  covered?: CoveredRoll;
}

const EMPTY: RollPart = { records: [], words: [], place: '' };

/** Societies by id, each file read once. */
export function societies(contentDir: string): (id: string) => Organization {
  const known = new Map<string, Organization>();
  return (id) => {
    const found = known.get(id) ?? checkedEntry(contentDir, 'organizations', id, `organizations/${id}.json`).data;
    known.set(id, found);
    return found;
  };
}

export function rollPart(contentDir: string, id: string, societyOf: (id: string) => Organization): RollPart {
  const published = publishedRoll(contentDir, id);
  if (!published) return EMPTY;
  const { roll, rows, versions } = published;
  const issuer = societyOf(roll.issuer);
  const latest = versions.at(-1)!;
  const issued = { id, roll, rows, version: latest.version, issuer };
  const records = lookupRecords(issued);
  return {
    records,
    words: partWords(records, lookupRoll(issued), { id: roll.issuer, place: placeOf(issuer) }),
    place: placeOf(issuer),
    covered: { issuer: roll.issuer, year: roll.year, count: rows.length, latest: latest.publishedOn },
  };
}

/** The words follow from rows and society alone, so that those of an earlier state can be taken back. */
export const partWords = (records: readonly FoundRecord[], roll: LookupRoll, issuer: { id: string; place: string }): WordEntry[] => [
  ...wordEntries(records, roll),
  // A roll of which nobody may be named leads nowhere, and could not be found again to be taken out.
  ...(records.length > 0 ? [society(roll, issuer)] : []),
];

/** The ids of all rolls, drafts included, in a stable order. Only their folders are looked at: each holds every version too. */
export function rollIds(contentDir: string): string[] {
  const root = path.join(contentDir, 'rolls');
  const folders = fs.existsSync(root) ? fs.readdirSync(root).toSorted() : [];
  return folders.filter((id) => fs.existsSync(path.join(root, id, 'roll.json')));
}

/** Another fingerprint means that the roll, its rows or its society may say something else. No row is read: the ledger seals them. */
export function rollStamp(contentDir: string, id: string): string {
  const head = readTextIfThere(path.join(contentDir, `rolls/${id}/roll.json`)) ?? '';
  const { issuer } = JSON.parse(head || '{}') as { issuer?: string };
  const society = issuer ? readTextIfThere(path.join(contentDir, `organizations/${issuer}.json`)) : '';
  const ledger = readTextIfThere(path.join(contentDir, ledgerFile(id)));
  return createHash('sha1')
    .update(JSON.stringify([head, society, ledger]))
    .digest('base64url');
}
