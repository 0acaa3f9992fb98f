import type { Person } from '../git/repository.ts';
import { branchOf, NOTES } from './branch-name.ts';
import { untilSettled, type EntryKey, type Ground } from './ground.ts';
import type { Note } from './store.ts';
import { personLine, withTrailers } from './trailers.ts';

const FILE = 'notes.json';

async function notesAt({ repository }: Ground, tip: string | undefined): Promise<Note[]> {
  const file = tip === undefined ? undefined : await repository.find(tip, FILE);
  const [bytes] = file ? await repository.blobs([file.oid]) : [];
  return bytes ? (JSON.parse(bytes.toString()) as Note[]) : [];
}

/** Remarks beside an entry. They have a history of their own, apart from the text and its publication. */
export async function readNotes(ground: Ground, { collection, id }: EntryKey): Promise<Note[]> {
  return notesAt(ground, await ground.repository.tip(branchOf(NOTES, collection, id)));
}

export function writeNotes(ground: Ground, entry: EntryKey, edit: (notes: Note[]) => Note[], by: Person): Promise<Note[]> {
  const { repository } = ground;
  const branch = branchOf(NOTES, entry.collection, entry.id);
  return untilSettled(async () => {
    const tip = (await repository.tip(branch)) ?? null;
    const notes = edit(await notesAt(ground, tip ?? undefined));
    const commit = await repository.commit({
      onto: tip,
      changes: [{ path: FILE, bytes: Buffer.from(`${JSON.stringify(notes, null, 2)}\n`) }],
      message: withTrailers(`批注 ${entry.collection}/${entry.id}`, { 'Set-by': personLine(by) }),
      author: by,
      committer: by,
    });
    await repository.move({ branch, from: tip, to: commit });
    return notes;
  });
}
