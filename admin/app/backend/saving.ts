import { loadUnpublishedEntry } from 'decap-cms-core/dist/esm/actions/editorialWorkflow.js';
import type { ToldProblem } from '../../shared/api.ts';
import { openEntry, store } from '../store/decap-store.ts';

/** What the gateway answers to a save. */
export interface Saved {
  collection: string;
  id: string;
  slug: string;
  path: string;
  status: string;
  base?: string;
  /** The file where the gateway changed it: numbers of new rows, names of pictures. */
  data?: string;
  problems: ToldProblem[];
}

/** After Decap has noted the save as its own. */
const afterDecap = (run: () => void): void => void setTimeout(run);

/** A save makes a draft of whatever it was; Decap would go on showing the former status. */
export function showAsDraft({ collection, slug }: Saved): void {
  afterDecap(() => {
    const status = store.getState().editorialWorkflow.getIn(['entities', `${collection}.${slug}`, 'status']);
    if (status && status !== 'draft')
      store.dispatch({ type: 'UNPUBLISHED_ENTRY_STATUS_CHANGE_SUCCESS', payload: { collection, slug, newStatus: 'draft' } });
  });
}

/** What the gateway changed must stand in the form too, unless somebody has gone on writing meanwhile. */
export function showChanges({ collection, slug, data }: Saved, isNew: boolean): void {
  // A new entry is loaded by Decap itself, under its new name.
  if (data === undefined || isNew) return;
  afterDecap(() => {
    const open = openEntry();
    if (open?.slug !== slug || open.hasChanged) return;
    store.dispatch(loadUnpublishedEntry(store.getState().collections.get(collection), slug));
  });
}
