import { ProxyBackend, type Asset, type DataFile } from 'decap-cms-backend-proxy';
import type { Cursor } from 'decap-cms-lib-util';
import { readRaw } from '#domain/draft/unsaveable.ts';
import type { CollectionName } from '#domain/form/meta.ts';
import { entryAddress } from '#domain/library/address.ts';
import { describe, placed } from '#domain/problem/problem.ts';
import { notify, withdraw } from '../notice/notice.ts';
import { Failure } from '../request/failure.ts';
import { send } from '../request/send.ts';
import { askToSignIn } from '../session/login-dialog.ts';
import { portrait, session } from '../session/session.ts';
import { askSession } from '../session/sign-in.ts';
import { Board, type BoardDraft } from './board.ts';
import { LoginPage } from './login-page.tsx';
import { allEntries, firstPage, foundPage, nextPage, type ListedEntry, type Page } from './lists.ts';
import { idAt, newSlug } from './new-slug.ts';
import { Persisting } from './persisting.ts';
import { seen } from './seen.ts';
import { telling } from './telling.ts';

interface Picture {
  id: string;
  name: string;
  path: string;
  url: string;
  displayURL: string;
}

const MAIN = 'main';

/** A file that cannot be read would open as an empty form, and the next save would empty it. */
function refuseUnreadable(path: string, text: string): void {
  const read = readRaw(path, text);
  if (!('problem' in read)) return;
  const { sentence, fix } = describe(placed(path, read.problem));
  throw new Failure(422, { error: `${sentence}。${fix}` });
}

/** Decap's proxy backend, speaking to our gateway: signed in, page by page, in Chinese. */
export class DeskBackend extends ProxyBackend {
  readonly #board = new Board();
  readonly #persisting = new Persisting((action, params) => this.#ask(action, params));

  #ask = (action: string, params: object): Promise<unknown> => this.request({ action, params: { branch: MAIN, ...params } });

  override request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown> {
    return send('/cms-api/v1', { body: { branch: MAIN, ...payload } });
  }

  authComponent() {
    return LoginPage;
  }

  async restoreUser() {
    const { user } = session() ?? (await askSession());
    return { name: user.name, login: user.name, avatar_url: portrait(user.name) };
  }

  async authenticate() {
    if (!(await askToSignIn({ mayLeave: true }))) throw new Failure(401, { error: '没有登录。' });
    return this.restoreUser();
  }

  async logout(): Promise<void> {
    await send('/cms-api/logout', { body: {}, quiet: true });
  }

  entriesByFolder(folder: string): Promise<ListedEntry[]> {
    return firstPage(this.#ask, { folder });
  }

  allEntriesByFolder(folder: string): Promise<ListedEntry[]> {
    return allEntries(this.#ask, folder);
  }

  traverseCursor(cursor: Cursor) {
    return nextPage(this.#ask, cursor);
  }

  /** A page of a search in one collection; called by the patched Decap (patches/search.ts). */
  found(folder: string, query: string, page: number): Promise<Page> {
    return foundPage(this.#ask, folder, query, page);
  }

  override async getEntry(path: string) {
    const entry = await super.getEntry(path);
    if (entry.data === null) throw new Failure(404, { error: '没有这条内容，可能已经撤下。请回到列表。' });
    refuseUnreadable(path, entry.data);
    seen.saw(path, entry.file.id);
    return entry;
  }

  /** Never rejects: Decap would ask again at once, for ever. */
  async unpublishedEntries(): Promise<string[]> {
    try {
      const { entries } = (await this.#ask('unpublishedEntries', { full: true })) as { entries: BoardDraft[] };
      withdraw('board');
      return this.#board.take(entries);
    } catch (error) {
      const acts = [{ label: '刷新页面', run: () => window.location.reload() }];
      notify('board', { text: `草稿列表没有读到：${(error as Error).message}`, acts, mayClose: true });
      return [];
    }
  }

  override async unpublishedEntry(wish: { id?: string; collection?: string; slug?: string }): Promise<unknown> {
    return (wish.id && this.#board.draft(wish.id)) || super.unpublishedEntry(wish);
  }

  async unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string> {
    const short = this.#board.text(path, id);
    if (short !== undefined) return short;
    const { data, id: base } = (await this.#ask('unpublishedEntryDataFile', { collection, slug, path, id })) as {
      data: string;
      id: string;
    };
    refuseUnreadable(path, data);
    seen.saw(path, base);
    return data;
  }

  unpublishedEntryMediaFile(collection: string, slug: string, path: string, id: string): Promise<Picture> {
    return this.#ask('unpublishedEntryMediaFile', { collection, slug, path, id }) as Promise<Picture>;
  }

  /** Pictures lie beside their entry; there is no folder for all, and a new entry has none yet. */
  async getMedia(folder?: string): Promise<Picture[]> {
    return folder?.includes('/') ? ((await this.#ask('getMedia', { mediaFolder: folder })) as Picture[]) : [];
  }

  getMediaFile(path: string): Promise<Picture> {
    return this.#ask('getMediaFile', { path }) as Promise<Picture>;
  }

  async persistMedia({ path, toBase64 }: Asset): Promise<Picture> {
    const asset = { path, content: await toBase64(), encoding: 'base64' };
    return (await this.#ask('persistMedia', { asset })) as Picture;
  }

  /** The id of a new entry; called by the patched Decap (patches/replacements.ts). */
  newSlug(collection: CollectionName, data: Record<string, unknown>): Promise<string> {
    const isTaken = (slug: string): Promise<boolean> =>
      super.unpublishedEntry({ collection, slug }).then(
        () => true,
        () => false,
      );
    return newSlug(collection, data, isTaken);
  }

  persistEntry(
    entry: { dataFiles: DataFile[]; assets: Asset[] },
    options: { newEntry?: boolean; collectionName: CollectionName },
  ): Promise<void> {
    return this.#persisting.save(entry, options);
  }

  /** Where the public reads what is published; called by the patched Decap (patches/replacements.ts). */
  publicPage(collection: CollectionName, slug: string): { url: string; status: string } | undefined {
    const id = idAt(collection, slug);
    return id === undefined ? undefined : { url: entryAddress(collection, id), status: 'SUCCESS' };
  }

  updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string): Promise<unknown> {
    return telling('status', '状态没有改', this.#ask('updateUnpublishedEntryStatus', { collection, slug, newStatus }));
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
    return telling('publish', '没有发布', super.publishUnpublishedEntry(collection, slug));
  }

  override async deleteFiles(paths: string[], commitMessage: string): Promise<unknown> {
    const answer = await super.deleteFiles(paths, commitMessage);
    // What comes back as a draft is another version than the one that was seen.
    for (const path of paths) seen.forget(path);
    return answer;
  }
}
