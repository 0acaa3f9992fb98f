import fs from 'node:fs';
import path from 'node:path';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { ownerOf } from '#domain/library/entry-path.ts';
import type { LiveView } from '#files/live-view.ts';
import { contentDir } from '#files/paths.ts';
import { writeWhole } from '#files/staging.ts';
import { codeStamp, entryFiles, readSlim, slimDigest, type SlimData } from '../loaders/read-slim.ts';

export interface LiveEntry {
  id: string;
  data: SlimData;
}

interface Known extends LiveEntry {
  file: string;
  digest: string;
}

/** An entry of which a file has changed, as it was and as it is; undefined where it is in no store. */
export interface Touched {
  collection: CollectionName;
  id: string;
  before: SlimData | undefined;
  after: SlimData | undefined;
}

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Astro's own store sorts so; the order of a list that nobody sorts is then the same as in a build. */
export const inStoreOrder = (a: LiveEntry, b: LiveEntry): number => a.id.localeCompare(b.id);

/** By file; nothing where the memory is of other rules, or cannot be read. */
function recall(memory: string, code: string): Map<string, Known> {
  try {
    const kept = JSON.parse(fs.readFileSync(memory, 'utf8')) as { code: string; known: Known[] };
    return new Map(kept.code === code ? kept.known.map((each) => [each.file, each]) : []);
  } catch {
    return new Map();
  }
}

/** The content folder as it is now, in the slim form of the build's store. What did not change is not read again. */
export class LiveLibrary {
  readonly #known = new Map<CollectionName, Map<string, Known>>(NAMES.map((name) => [name, new Map()]));
  readonly #lists = new Map<CollectionName, LiveEntry[]>();

  /** Reads everything that changed since the last life of this process, which left `memory`. It may be thrown away. */
  load(memory: string): void {
    const code = codeStamp();
    const before = recall(memory, code);
    for (const name of NAMES) {
      if (!fs.existsSync(path.join(contentDir(), name))) continue;
      for (const { id, file } of entryFiles(name)) {
        const known = before.get(file);
        if (known?.digest === slimDigest(name, file)) this.#known.get(name)!.set(id, known);
        else this.#read(name, id, file);
      }
    }
    const now = Array.from(this.#known.values()).flatMap((known) => Array.from(known.values()));
    if (now.length !== before.size || now.some((each) => before.get(each.file) !== each))
      writeWhole(memory, JSON.stringify({ code, known: now }));
  }

  #read(collection: CollectionName, id: string, file: string): void {
    const known = this.#known.get(collection)!;
    const digest = fs.existsSync(path.join(contentDir(), file)) ? slimDigest(collection, file) : '';
    if (known.get(id)?.digest === digest) return;
    const data = digest && readSlim(collection, id, file);
    if (data) known.set(id, { id, data, file, digest });
    else if (known.get(id)?.file === file) known.delete(id);
    this.#lists.delete(collection);
  }

  /** Reads the entries again to which changed files belong. */
  take(changed: readonly string[]): Touched[] {
    const mains = new Map(changed.map(ownerOf).flatMap((main) => (main ? [[main.file, main]] : [])));
    const before = Array.from(mains.values(), ({ collection, id }) => this.find(collection, id));
    for (const { collection, id, file } of mains.values()) this.#read(collection, id, file);
    return Array.from(mains.values(), ({ collection, id }, i) => ({ collection, id, before: before[i], after: this.find(collection, id) }));
  }

  find(collection: CollectionName, id: string): SlimData | undefined {
    return this.#known.get(collection)!.get(id)?.data;
  }

  collection(name: CollectionName): LiveEntry[] {
    const known = this.#lists.get(name) ?? Array.from(this.#known.get(name)!.values(), ({ id, data }) => ({ id, data })).sort(inStoreOrder);
    this.#lists.set(name, known);
    return known;
  }

  /** What readers see: nothing is laid over it. */
  view(): LiveView {
    const nothing = (): undefined => undefined;
    return { collection: (name) => this.collection(name), entry: nothing, text: nothing, picture: nothing, remembered: new Map() };
  }
}
