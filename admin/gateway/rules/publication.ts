import { traceOf } from '../http/failures.ts';
import type { Published } from '../store/store.ts';
import type { Desk } from '../protocol/desk.ts';

/** What a publication tells whoever asked for it. */
export interface Publication {
  commit: string;
  /** The commit stands, but the pages could not be brought up to date. */
  warning?: string;
}

/**
 * Main has moved; now the public pages follow. When they cannot, the publication still stands: saying that it failed would
 * make somebody do it twice.
 */
export async function showPublished(desk: Desk, { commit, files }: Published): Promise<Publication> {
  const blobs = await desk.store.blobs(files.flatMap(({ oid }) => oid ?? []));
  const byOid = new Map(files.flatMap(({ oid }) => oid ?? []).map((oid, i) => [oid, blobs[i]]));
  const changes = files.map(({ path, oid }) => ({ path, bytes: oid === null ? null : (byOid.get(oid) ?? null) }));
  await desk.entries.refresh();
  try {
    await desk.site.publish(changes);
    return { commit };
  } catch (error) {
    desk.log({ time: new Date().toISOString(), action: 'render', target: commit, result: 'failed', trace: traceOf(error) });
    return { commit, warning: '内容已经发布，但网页没有更新成功。请通知管理员重新生成网站（npm run build）。' };
  }
}
