import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { placed } from '#domain/problem/problem.ts';
import { personalDataProblems } from '#domain/text/personal-data.ts';
import { Refused, refusedFor } from '../http/refused.ts';
import type { Note } from '../store/store.ts';
import { reading, writing } from './action.ts';
import type { Desk } from './desk.ts';
import { nameOf, type EntryName } from './entry-name.ts';
import { EntryParams } from './params.ts';

/** Notes are kept and copied with the repository, so they hold no more of a person than the text may. */
function checked(content: string): string {
  const problems = personalDataProblems(content).map((found) => placed('notes', found));
  if (problems.length > 0) throw refusedFor(problems);
  return content;
}

const Content = z.string().trim().min(1).max(5000);
const NoteParams = EntryParams.extend({ noteId: z.string().max(100) });
const MOST_NOTES = 500;

const notFound = (): Refused => new Refused(404, '这条批注已经不在了。请刷新页面。');

/** Changes one note; the others stay. */
async function editNote(desk: Desk, { collection, id }: EntryName, noteId: string, edit: (note: Note) => Note): Promise<{ note: Note }> {
  const notes = await desk.store.setNotes(
    collection,
    id,
    (all) => {
      if (!all.some((note) => note.id === noteId)) throw notFound();
      return all.map((note) => (note.id === noteId ? edit(note) : note));
    },
    desk.who,
  );
  return { note: notes.find((note) => note.id === noteId)! };
}

const now = (): string => new Date().toISOString();

export const getNotes = reading(EntryParams, async (desk, entry) => {
  const { collection, id } = nameOf(entry);
  return { notes: await desk.store.notes(collection, id) };
});

/** The author is who is signed in, whatever the client says. */
export const addNote = writing(EntryParams.extend({ note: z.object({ content: Content }) }), async (desk, { note, ...entry }) => {
  const { collection, id } = nameOf(entry);
  if (!(await desk.entries.get(collection, id))) throw new Refused(404, '请先保存这篇内容，再写批注。');
  const added: Note = { id: randomUUID(), author: desk.who.name, content: checked(note.content), timestamp: now(), resolved: false };
  await desk.store.setNotes(
    collection,
    id,
    (all) => {
      if (all.length >= MOST_NOTES) throw new Refused(422, `一篇最多 ${MOST_NOTES} 条批注。请先删除已处理的。`);
      return [...all, added];
    },
    desk.who,
  );
  return { note: added };
});

const Updates = z.object({ content: Content.optional(), resolved: z.boolean().optional() });

export const updateNote = writing(NoteParams.extend({ updates: Updates }), (desk, { noteId, updates, ...entry }) => {
  const { content, resolved } = updates;
  return editNote(desk, nameOf(entry), noteId, (note) => ({
    ...note,
    ...(content !== undefined && { content: checked(content) }),
    ...(resolved !== undefined && { resolved }),
    updatedAt: now(),
  }));
});

export const toggleNoteResolution = writing(NoteParams, (desk, { noteId, ...entry }) =>
  editNote(desk, nameOf(entry), noteId, (note) => ({ ...note, resolved: !note.resolved, updatedAt: now() })),
);

export const deleteNote = writing(NoteParams, async (desk, { noteId, ...entry }) => {
  const { collection, id } = nameOf(entry);
  await desk.store.setNotes(collection, id, (all) => all.filter((note) => note.id !== noteId), desk.who);
  return {};
});
