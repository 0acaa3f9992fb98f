import { reading } from './action.ts';
import { nameOf } from './entry-name.ts';
import { EntryParams } from './params.ts';

/** Where the desk's “在新窗口预览” leads: the draft, rendered by the site's own pages. */
export const getDeployPreview = reading(EntryParams, (_desk, entry) => {
  const { collection, id } = nameOf(entry);
  return Promise.resolve({ url: `/preview/${collection}/${id}/`, status: 'success' });
});

/** What notes know of the draft that they belong to; null where there is none. */
export const getPRMetadata = reading(EntryParams, async (desk, entry) => {
  const { collection, id } = nameOf(entry);
  const draft = await desk.store.draft(collection, id);
  if (!draft) return { metadata: null };
  const { by, at, status } = draft;
  return { metadata: { id: `${collection}/${id}`, url: `/preview/${collection}/${id}/`, author: by.name, createdAt: at, state: status } };
});
