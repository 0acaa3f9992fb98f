import { z } from 'zod';
import { DRAFT_STATUSES } from '../../shared/api.ts';
import { Refused } from '../http/refused.ts';
import { showPublished } from '../rules/publication.ts';
import { refuseUnready } from '../rules/ready.ts';
import { sealChanges } from '../rules/seal.ts';
import { writing } from './action.ts';
import type { Desk } from './desk.ts';
import { draftOf } from './drafts.ts';
import { nameOf, type EntryName } from './entry-name.ts';
import { EntryParams } from './params.ts';

const StatusParams = EntryParams.extend({ newStatus: z.enum(DRAFT_STATUSES) });

/** Sends a draft on or back. What is to be ready must be complete. */
export const updateUnpublishedEntryStatus = writing(StatusParams, async (desk, { newStatus, ...entry }) => {
  const name = nameOf(entry);
  const { draft, place } = await draftOf(desk, name);
  if (newStatus === 'pending_publish') await refuseUnready(desk, place, draft, '改为“可发布”');
  const { status } = draft.status === newStatus ? draft : await desk.store.setStatus(name.collection, name.id, newStatus, desk.who);
  return { status };
});

async function publishNow(desk: Desk, name: EntryName): Promise<object> {
  const { draft, place } = await draftOf(desk, name);
  if (draft.status !== 'pending_publish') throw new Refused(409, '这篇还不是“可发布”。请先把状态改为“可发布”，再发布。');
  await refuseUnready(desk, place, draft, '发布');
  const seal = name.collection === 'rolls' ? await sealChanges(desk, place, draft) : [];
  return showPublished(desk, await desk.store.publish(name.collection, name.id, desk.who, seal));
}

/** Merges a ready draft into main, seals a version of a roll, and answers when readers see it. */
export const publishUnpublishedEntry = writing(EntryParams, (desk, entry) => desk.inTurn(() => publishNow(desk, nameOf(entry))));

/** Throws a draft away. What main has stays. */
export const deleteUnpublishedEntry = writing(EntryParams, async (desk, entry) => {
  const { collection, id } = nameOf(entry);
  await draftOf(desk, { collection, id });
  await desk.store.discard(collection, id);
  return {};
});
