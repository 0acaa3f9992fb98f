import { mayBePublished } from '#domain/draft/blocking.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { refusedFor } from '../http/refused.ts';
import type { Desk } from '../protocol/desk.ts';
import type { Draft } from '../store/store.ts';
import { checkEntry } from './check-entry.ts';
import { attachmentsOf } from './find-entry.ts';
import type { EntryPlace } from './paths.ts';
import { rowsPath } from './roll-text.ts';

/** All that is wrong with a draft as it lies in the repository. */
export async function draftProblems(desk: Desk, place: EntryPlace, draft: Draft): Promise<Problem[]> {
  const [file, rows] = await Promise.all([desk.store.readDraft(draft, place.path), desk.store.readDraft(draft, rowsPath(place.path))]);
  const attachments = (await attachmentsOf(desk, place, draft)).map(({ name }) => name);
  const csv = place.collection === 'rolls' ? rows?.bytes.toString('utf8') : undefined;
  return checkEntry(desk, { ...place, text: file?.bytes.toString('utf8') ?? '', ...(csv !== undefined && { csv }), attachments });
}

/** A draft may be incomplete until it is to be ready; from there on it may not. */
export async function refuseUnready(desk: Desk, place: EntryPlace, draft: Draft, todo: string): Promise<void> {
  const problems = await draftProblems(desk, place, draft);
  if (mayBePublished(problems)) return;
  throw refusedFor(problems, `还不能${todo}：${refusedFor(problems).refusal.error}`);
}
