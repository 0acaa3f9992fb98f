import { seen } from '../backend/seen.ts';
import { toFile } from '../format/entry-format.ts';
import { withdraw } from '../notice/notice.ts';
import { isEditing, openEntry, store, type OpenEntry } from '../store/decap-store.ts';
import { clearOld, drop, keep, keyOf, lockName, type KeptText } from './kept.ts';
import { offerLeftBehind } from './offer.ts';

const EVERY_MS = 2000;
/** Notices that mean nothing once no form is open. */
const ABOUT_A_FORM = ['left-behind', 'save', 'status', 'publish'];

function textOf(open: OpenEntry): KeptText {
  const { collection, slug, path } = open;
  const pictures = open.pictures().flatMap(({ draft, file, path: place, name }) => (draft && file ? [{ path: place, name, file }] : []));
  return { collection, slug, path, raw: toFile(collection, open.data()), base: seen.of(path), pictures, at: new Date().toISOString() };
}

/** Keeps the text of the open form on this computer every two seconds, until it is saved. */
class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The state of the form that needs no keeping: it was saved, or is kept. */
  #done: unknown;
  #opened = '';
  /** Frees the lock by which other windows see that the text is being written here. */
  #release: { key: string; free: () => void } | undefined;

  start(): void {
    void clearOld();
    window.addEventListener('hashchange', () => isEditing() || ABOUT_A_FORM.forEach(withdraw));
    store.subscribe(() => {
      this.#noticeOpening();
      this.#timer ??= setTimeout(() => void this.#write(), EVERY_MS);
    });
  }

  #noticeOpening(): void {
    const open = openEntry();
    if (!open || open.key === this.#opened) return;
    this.#opened = open.key;
    if (!open.hasChanged) void offerLeftBehind(open, (key) => this.#adopt(key));
  }

  async #write(): Promise<void> {
    this.#timer = undefined;
    const open = openEntry();
    if (!open || !isEditing() || !open.hasChanged || open.version === this.#done) return;
    this.#done = open.version;
    this.#hold(keyOf(open));
    await keep(keyOf(open), textOf(open));
  }

  #hold(key: string): void {
    if (this.#release?.key === key) return;
    this.#release?.free();
    void navigator.locks.request(lockName(key), () => new Promise<void>((free) => (this.#release = { key, free })));
  }

  /** A text that was brought back is kept under the name of this form, and no longer under its own. */
  async #adopt(key: string): Promise<void> {
    await this.#write();
    const open = openEntry();
    if (open && keyOf(open) !== key) await drop(key);
  }

  /** The form has been saved as it was then. What was written since is kept on. */
  async saved(version: unknown): Promise<void> {
    const open = openEntry();
    if (!open || open.version !== version) return;
    this.#done = version;
    await drop(keyOf(open));
  }
}

export const autosave = new Autosave();
