import { readBlob, type Reading } from './row.ts';

/** The main file of an entry, somewhere. */
export interface EntryFile {
  path: string;
  oid: string;
}

/** Read so many at a time: enough to keep git busy, few enough that a request in between is answered at once. */
const AT_ONCE = 200;

/** What blobs say, each read once: a published draft is no new text. */
export class Readings {
  #known = new Map<string, Reading>();
  readonly #blobs: (oids: readonly string[]) => Promise<(Buffer | undefined)[]>;

  constructor(blobs: (oids: readonly string[]) => Promise<(Buffer | undefined)[]>) {
    this.#blobs = blobs;
  }

  of({ oid }: EntryFile): Reading {
    return this.#known.get(oid)!;
  }

  /** Reads what is not yet known; git fetches the next part while this one is understood. */
  async learn(files: readonly EntryFile[]): Promise<void> {
    const missing = files.filter(({ oid }) => !this.#known.has(oid));
    const fetch = (from: number) => this.#blobs(missing.slice(from, from + AT_ONCE).map(({ oid }) => oid));
    let coming = fetch(0);
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const blobs = await coming;
      coming = fetch(from + AT_ONCE);
      blobs.forEach((bytes, i) => {
        const { path, oid } = missing[from + i]!;
        this.#known.set(oid, readBlob(path, bytes ?? new Uint8Array()));
      });
    }
  }

  /** Forgets what no file says any more, once that is a good part. */
  keep(files: () => Iterable<EntryFile>, count: number): void {
    if (this.#known.size < count * 1.2 + 100) return;
    this.#known = new Map(Array.from(files(), (file) => [file.oid, this.of(file)]));
  }
}
