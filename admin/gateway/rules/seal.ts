import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { readEntry, type Entry } from '#domain/entry/entry.ts';
import { isError } from '#domain/problem/problem.ts';
import { isPublished } from '#domain/roll/roll.ts';
import { versionNote } from '#domain/roll/version-note.ts';
import { sealRoll } from '#files/seal-roll.ts';
import { walk } from '#files/walk.ts';
import type { Change } from '../git/repository.ts';
import { refusedFor } from '../http/refused.ts';
import type { Desk } from '../protocol/desk.ts';
import type { Draft } from '../store/store.ts';
import { pastVersions } from './past-versions.ts';
import type { EntryPlace } from './paths.ts';
import { rowsPath } from './roll-text.ts';

type Files = Map<string, Buffer>;

/** The roll as its draft has it, its published versions, and the two entries that it is judged by. */
async function filesToSeal({ store }: Desk, { id, path: file }: EntryPlace, draft: Draft, { data }: Entry<'rolls'>): Promise<Files> {
  const drafted = await Promise.all([file, rowsPath(file)].map((each) => store.readDraft(draft, each)));
  const past = (await store.list(`rolls/${id}`)).filter(({ path: each }) => each.startsWith(`rolls/${id}/versions`));
  const beside = [`organizations/${data.issuer}.json`, ...(data.scheme ? [`schemes/${data.scheme}.json`] : [])];
  const published = await Promise.all([...past.map(({ path: each }) => each), ...beside].map((each) => store.read(each)));
  return new Map([...published, ...drafted].flatMap((stored) => (stored ? [[stored.path, stored.bytes]] : [])));
}

/** Names stand in these files for a moment, readable by this user only. */
function inFolder<T>(files: Files, work: (root: string) => T): T {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'seal-'));
  try {
    for (const [name, bytes] of files) {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), bytes);
    }
    return work(root);
  } finally {
    fs.rmSync(root, { recursive: true });
  }
}

function changedIn(root: string, before: Files): Change[] {
  return Array.from(walk(root)).flatMap((name) => {
    const bytes = fs.readFileSync(path.join(root, name));
    return before.get(name)?.equals(bytes) ? [] : [{ path: name, bytes }];
  });
}

/** Nothing that the public sees has changed: consent records and the makers' names may, without a new version. */
const isSameVersion = (codes: readonly string[]): boolean => codes.includes('version/nothing-new');

/** What goes into the same commit when a roll is published: its ledger and the archive of its new version (decision 014). */
export async function sealChanges(desk: Desk, place: EntryPlace, draft: Draft): Promise<Change[]> {
  const head = await desk.store.readDraft(draft, place.path);
  const { entry } = readEntry('rolls', place.id, place.path, head?.bytes.toString('utf8') ?? '');
  if (!entry || !isPublished(entry.data)) return [];
  const files = await filesToSeal(desk, place, draft, entry);
  const latest = (await pastVersions(desk, place.id)).versions.at(-1);
  const rows = trustedConferrals(files.get(rowsPath(place.path))?.toString('utf8') ?? '');
  const note = versionNote(latest && { stage: latest.roll.stage, rows: latest.rows }, { stage: entry.data.stage, rows });
  return inFolder(files, (root) => {
    const { version, problems } = sealRoll(root, { roll: place.id, note, on: desk.today() });
    if (version) return changedIn(root, files);
    if (isSameVersion(problems.map(({ code }) => code))) return [];
    throw refusedFor(problems.filter(isError));
  });
}
