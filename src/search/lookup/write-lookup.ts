import { createHash } from 'node:crypto';
import path from 'node:path';
import { bitsFor } from '#domain/lookup/hash.ts';
import { nameKeys, unitKey } from '#domain/lookup/key.ts';
import { hashAt, type LookupManifest } from '#domain/lookup/manifest.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { LOOKUP_SETS, type LookupSet } from '#domain/lookup/shard.ts';
import { coverageOf, lookupManifest, type WrittenShard } from '#publish/lookup/manifest.ts';
import { mergedEntries } from '#publish/lookup/word-entries.ts';
import { indexProgram, lookupFolder } from '../edition.ts';
import { LookupFiles } from './folder.ts';
import { partWords, rollIds, rollPart, rollStamp, societies, type RollPart } from './rolls.ts';
import { RowShards, WordShards, type OpenShards, type ReadShard } from './shards.ts';
import { readState, writeState, type LookupState, type RollState } from './state.ts';

export interface LookupTask {
  contentDir: string;
  outDir: string;
  edition: string;
  stateFile: string;
}

/** What was done, for the log. */
export interface LookupReport {
  records: number;
  /** Rolls that were read. */
  rolls: number;
  /** Shards that were written. */
  shards: number;
  whole: boolean;
}

interface Sets {
  names: RowShards;
  units: RowShards;
  words: WordShards;
}

const unitKeys = ({ unit }: FoundRecord): string[] => (unit ? [unitKey(unit)] : []);
const keysOf = (records: readonly FoundRecord[]): number => records.reduce((sum, { name }) => sum + nameKeys(name).length, 0);

const openSets = ({ keys, records }: Pick<LookupState, 'keys' | 'records'>, read: ReadShard): Sets => ({
  names: new RowShards('names', bitsFor(keys), ({ name }) => nameKeys(name), read),
  units: new RowShards('units', bitsFor(records), unitKeys, read),
  words: new WordShards(bitsFor(keys), read),
});

const writerOf = ({ edition }: LookupTask): string => `${edition} ${indexProgram()}`;

const filesOf = ({ outDir, edition }: LookupTask): LookupFiles => new LookupFiles(path.join(outDir, lookupFolder(edition)));

/** Puts the rows of a roll in; tells where they now stand. */
function addRows({ names, units }: Sets, { records, covered, place }: RollPart, stamp: string): RollState {
  names.add(records);
  units.add(records);
  const shards = Array.from(new Set(records.flatMap((record) => names.shardsOf(record)))).toSorted((a, b) => a - b);
  return { stamp, shards, place, ...(covered ?? { issuer: '', year: 0, count: 0, latest: '' }) };
}

/** Takes a roll out as it was put in: its rows tell everything that was written of them. */
function remove({ names, units, words }: Sets, id: string, { shards, issuer, place }: RollState): FoundRecord[] {
  const found = shards.flatMap((shard) => names.rows(shard).filter(({ roll }) => roll.id === id));
  const records = Array.from(new Map(found.map((record) => [record.number, record])).values());
  names.remove(id, shards);
  units.remove(id, new Set(records.flatMap((record) => units.shardsOf(record))));
  if (records[0]) words.count(partWords(records, records[0].roll, { id: issuer, place }), -1);
  return records;
}

interface WrittenSet {
  shards: WrittenShard[];
  count: number;
}

function writeSet(files: LookupFiles, open: OpenShards, before: LookupManifest | undefined): WrittenSet {
  const shards: WrittenShard[] = Array.from({ length: 2 ** open.bits }, (_, shard) =>
    before ? { hash: hashAt(before, shard), size: before.sizes[shard]! } : { hash: '', size: '' },
  );
  let count = 0;
  for (const [shard, content] of open.changed()) {
    shards[shard] = files.write(open.set, shard, content);
    count += 1;
  }
  return { shards, count };
}

const fingerprint = (manifests: readonly LookupManifest[]): string =>
  createHash('sha1')
    .update(JSON.stringify(manifests.map(({ bits, hashes }) => [bits, hashes])))
    .digest('hex');

/** Writes what changed, then the manifests that name it, then removes what none names any more; last, what to remember. */
function close(
  task: LookupTask,
  sets: Sets,
  state: Omit<LookupState, 'manifests' | 'writer'>,
  before: Map<LookupSet, LookupManifest>,
): number {
  const files = filesOf(task);
  const covered = Object.values(state.rolls).filter(({ issuer }) => issuer !== '');
  const coverage = coverageOf(covered);
  const written = LOOKUP_SETS.map((set) => writeSet(files, sets[set], before.get(set)));
  const manifests = LOOKUP_SETS.map((set, i) => lookupManifest(set, sets[set].bits, written[i]!.shards, coverage));
  for (const manifest of manifests) files.writeManifest(manifest);
  for (const manifest of manifests) files.removeOld(manifest);
  writeState(task.stateFile, { manifests: fingerprint(manifests), writer: writerOf(task), ...state });
  return written.reduce((sum, { count }) => sum + count, 0);
}

/** The whole look-up, from nothing. Shards without a row are written too: a file that is missing never means “none”. */
function writeAll(task: LookupTask): LookupReport {
  const ids = rollIds(task.contentDir);
  const societyOf = societies(task.contentDir);
  // The stamp first: what changes while the rows are read is then noticed the next time.
  const parts = ids.map((id) => ({ id, stamp: rollStamp(task.contentDir, id), part: rollPart(task.contentDir, id, societyOf) }));
  const totals = {
    keys: parts.reduce((sum, { part }) => sum + keysOf(part.records), 0),
    records: parts.reduce((sum, { part }) => sum + part.records.length, 0),
  };
  filesOf(task).empty(LOOKUP_SETS);
  const sets = openSets(totals, () => undefined);
  for (const set of LOOKUP_SETS) sets[set].openAll();
  sets.words.count(mergedEntries(parts.flatMap(({ part }) => part.words)), 1);
  const rolls = Object.fromEntries(parts.map(({ id, part, stamp }) => [id, addRows(sets, part, stamp)]));
  const shards = close(task, sets, { ...totals, rolls }, new Map());
  return { records: totals.records, rolls: ids.length, shards, whole: true };
}

type Before = { state: LookupState; manifests: Map<LookupSet, LookupManifest> };

/** What stands, if it is whole and ours. */
function presentLookup(task: LookupTask): Before | undefined {
  const state = readState(task.stateFile);
  const manifests = LOOKUP_SETS.map((set) => filesOf(task).manifest(set)).filter((manifest) => manifest !== undefined);
  if (!state || manifests.length < LOOKUP_SETS.length || state.manifests !== fingerprint(manifests)) return undefined;
  if (state.writer !== writerOf(task) || !manifests.every((manifest) => filesOf(task).isWhole(manifest))) return undefined;
  return { state, manifests: new Map(manifests.map((manifest) => [manifest.set, manifest])) };
}

/** Only what changed: the rolls whose stamp is another, and of the shards those that hold one of their rows. */
function writeChanges(task: LookupTask, { state, manifests }: Before): LookupReport | undefined {
  const societyOf = societies(task.contentDir);
  const stamps = new Map(rollIds(task.contentDir).map((id) => [id, rollStamp(task.contentDir, id)]));
  const gone = Object.keys(state.rolls).filter((id) => !stamps.has(id));
  const changed = Array.from(stamps).filter(([id, stamp]) => state.rolls[id]?.stamp !== stamp);
  const sets = openSets(state, filesOf(task).reader());
  const rolls = { ...state.rolls };
  let { keys, records } = state;
  for (const id of [...gone, ...changed.map(([id]) => id)].filter((id) => state.rolls[id])) {
    const taken = remove(sets, id, state.rolls[id]!);
    keys -= keysOf(taken);
    records -= taken.length;
    delete rolls[id];
  }
  for (const [id, stamp] of changed) {
    const part = rollPart(task.contentDir, id, societyOf);
    sets.words.count(part.words, 1);
    rolls[id] = addRows(sets, part, stamp);
    keys += keysOf(part.records);
    records += part.records.length;
  }
  const isOtherSize = bitsFor(keys) !== sets.names.bits || bitsFor(records) !== sets.units.bits;
  if (isOtherSize) return undefined;
  const sorted = Object.fromEntries(Object.entries(rolls).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const shards = close(task, sets, { keys, records, rolls: sorted }, manifests);
  return { records, rolls: changed.length, shards, whole: false };
}

/** Brings the look-up up to date. Without anything to build on, or with far more or fewer rows, all of it is written. */
export function refreshLookup(task: LookupTask): LookupReport {
  const before = presentLookup(task);
  return (before && writeChanges(task, before)) ?? writeAll(task);
}

export { writeAll as writeLookup };
