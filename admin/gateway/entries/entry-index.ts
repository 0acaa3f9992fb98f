import type { CollectionName } from '#domain/form/meta.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import { fold } from '#domain/text/fold.ts';
import type { Draft, Store } from '../store/store.ts';
import type { Listed } from './collection-page.ts';
import { Readings, type EntryFile } from './readings.ts';
import type { Row } from './row.ts';

type Key = `${CollectionName}/${string}`;

interface Known extends EntryFile {
  collection: CollectionName;
  id: string;
}

interface KnownDraft {
  status: Draft['status'];
  /** The draft's main file, where the draft changes it. */
  file: Known | undefined;
}

/** A file of the content folder as the main file of an entry. */
function knownFile({ path, oid }: { path: string; oid: string | null }): Known | undefined {
  const role = fileRole(path);
  return role.kind === 'entry' && oid !== null ? { path, oid, collection: role.collection, id: role.id } : undefined;
}

const keyOf = ({ collection, id }: { collection: CollectionName; id: string }): Key => `${collection}/${id}`;
const isKnown = (file: Known | undefined): file is Known => file !== undefined;

/** All entries of main and of the drafts, held in memory. It follows the repository when told to. */
export class EntryIndex {
  readonly #store: Store;
  readonly #readings: Readings;
  #head: string | undefined;
  #main = new Map<string, Known>();
  #drafts = new Map<Key, KnownDraft>();
  #tips = '';
  /** Grows with each change: what was derived from an older state is out of date. */
  generation = 0;

  constructor(store: Store) {
    this.#store = store;
    this.#readings = new Readings((oids) => store.blobs(oids));
  }

  async follow(): Promise<void> {
    await this.#followMain();
    await this.#followDrafts();
    const files = () => [...this.#main.values(), ...this.#draftFiles()];
    this.#readings.keep(files, this.#main.size + this.#drafts.size);
  }

  async #followMain(): Promise<void> {
    const [head, files] = this.#head === undefined ? await this.#wholeMain() : await this.#newOfMain(this.#head);
    if (head === this.#head) return;
    await this.#readings.learn(files.map(knownFile).filter(isKnown));
    for (const file of files) {
      const known = knownFile(file);
      if (known) this.#main.set(file.path, known);
      else this.#main.delete(file.path);
    }
    this.#head = head;
    this.generation++;
  }

  /** The head is asked first: what comes in between is told again by the next difference. */
  async #wholeMain(): Promise<[string, { path: string; oid: string | null }[]]> {
    const head = await this.#store.head();
    return [head, await this.#store.list('')];
  }

  async #newOfMain(from: string): Promise<[string, { path: string; oid: string | null }[]]> {
    const { head, files } = await this.#store.changedSince(from);
    return [head, files];
  }

  async #followDrafts(): Promise<void> {
    const drafts = await this.#store.drafts();
    const tips = drafts.map(({ tip }) => tip).join();
    if (tips === this.#tips) return;
    const known = new Map(
      drafts.map((draft) => {
        const own = draft.files.map(knownFile).filter(isKnown);
        return [keyOf(draft), { status: draft.status, file: own.find((file) => keyOf(file) === keyOf(draft)) }];
      }),
    );
    await this.#readings.learn(Array.from(known.values(), ({ file }) => file).filter(isKnown));
    this.#drafts = known;
    this.#tips = tips;
    this.generation++;
  }

  #draftFiles(): Known[] {
    return Array.from(this.#drafts.values(), ({ file }) => file).filter(isKnown);
  }

  #row(file: Known, published: boolean): { row: Row; text: string } {
    const { text, data, unreadable } = this.#readings.of(file);
    const draft = this.#drafts.get(keyOf(file))?.status;
    return { row: { ...file, data, published, ...(unreadable && { unreadable }), ...(draft && { draft }) }, text };
  }

  /** A collection in the order of its ids: of main alone, or with each draft in the place of what it changes. */
  rows(collection: CollectionName, withDrafts: boolean): { row: Row; text: string }[] {
    const main = Array.from(this.#main.values()).filter((file) => file.collection === collection);
    const onMain = new Set(main.map(keyOf));
    const draftOf = (file: Known) => (withDrafts && this.#drafts.get(keyOf(file))?.file) || file;
    const added = withDrafts ? this.#draftFiles().filter((file) => file.collection === collection && !onMain.has(keyOf(file))) : [];
    return [...main.map((file) => this.#row(draftOf(file), true)), ...added.map((file) => this.#row(file, false))].sort((a, b) =>
      a.row.id < b.row.id ? -1 : 1,
    );
  }

  /** The same, with the names that a search looks into. */
  listed(collection: CollectionName, withDrafts: boolean): Listed[] {
    const names = new Map(this.rows('organizations', false).map(({ row }) => [row.id, fold(String(row.data['name'] ?? ''))]));
    return this.rows(collection, withDrafts).map(({ row, text }) => {
      const organization = row.data['organization'] ?? row.data['issuer'];
      return { row, text, organizationText: names.get(String(organization)) ?? '' };
    });
  }
}
