import type { Action } from './action.ts';
import { deleteFile, deleteFiles } from './delete-files.ts';
import { unpublishedEntries, unpublishedEntry, unpublishedEntryDataFile, unpublishedEntryMediaFile } from './drafts.ts';
import { info } from './info.ts';
import { allEntriesByFolder, entriesByFiles, entriesByFolder, getEntry } from './lists.ts';
import { getMedia, getMediaFile, persistMedia } from './media.ts';
import { addNote, deleteNote, getNotes, toggleNoteResolution, updateNote } from './notes.ts';
import { persistEntry } from './persist-entry.ts';
import { getDeployPreview, getPRMetadata } from './preview.ts';
import { deleteUnpublishedEntry, publishUnpublishedEntry, updateUnpublishedEntryStatus } from './workflow.ts';

/** Every action of the protocol by the name that the client sends. A map: a name like `constructor` finds nothing in it. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    ...{ info, entriesByFolder, allEntriesByFolder, entriesByFiles, getEntry },
    ...{ unpublishedEntries, unpublishedEntry, unpublishedEntryDataFile, unpublishedEntryMediaFile },
    ...{ persistEntry, updateUnpublishedEntryStatus, publishUnpublishedEntry, deleteUnpublishedEntry },
    ...{ getMedia, getMediaFile, persistMedia, deleteFile, deleteFiles },
    ...{ getNotes, addNote, updateNote, deleteNote, toggleNoteResolution, getPRMetadata, getDeployPreview },
  }),
);

/** Actions whose body may be large: pictures, and the rows of a roll. */
export const LARGE_ACTIONS: ReadonlySet<string> = new Set(['persistEntry', 'persistMedia']);
