import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { HASH_LENGTH, manifestFile, readManifest, shardPath, sizeLetter, type LookupManifest } from '#domain/lookup/manifest.ts';
import type { LookupSet } from '#domain/lookup/shard.ts';
import { writeWhole } from '#files/staging.ts';
import type { WrittenShard } from '#publish/lookup/manifest.ts';
import type { ReadShard } from './shards.ts';

const namesOf = (manifest: LookupManifest): string[] =>
  Array.from({ length: 2 ** manifest.bits }, (_, shard) => path.basename(shardPath(manifest, shard)));

/** The files of the look-up below a built site. */
export class LookupFiles {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  manifest(set: LookupSet): LookupManifest | undefined {
    const file = path.join(this.#root, manifestFile(set));
    return fs.existsSync(file) ? readManifest(JSON.parse(fs.readFileSync(file, 'utf8')), set) : undefined;
  }

  /** Reads a shard by the manifest as it is now. */
  reader(): ReadShard {
    const manifests = new Map<LookupSet, LookupManifest | undefined>();
    return (set, shard) => {
      const manifest = manifests.get(set) ?? this.manifest(set);
      manifests.set(set, manifest);
      if (!manifest) return undefined;
      return JSON.parse(fs.readFileSync(path.join(this.#root, shardPath(manifest, shard)), 'utf8')) as unknown;
    };
  }

  /** Writes a shard under the name of its content. The same content is the same file, and is not written again. */
  write(set: LookupSet, shard: number, content: object): WrittenShard {
    const text = JSON.stringify(content);
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
    const file = path.join(this.#root, set, `${shard}-${hash}.json`);
    if (!fs.existsSync(file)) writeWhole(file, text);
    return { hash, size: sizeLetter(Buffer.byteLength(text)) };
  }

  writeManifest(manifest: LookupManifest): void {
    writeWhole(path.join(this.#root, manifestFile(manifest.set)), JSON.stringify(manifest));
  }

  /** Whether every file that a manifest names is there. */
  isWhole(manifest: LookupManifest): boolean {
    const present = new Set(fs.readdirSync(path.join(this.#root, manifest.set)));
    return namesOf(manifest).every((name) => present.has(name));
  }

  /** What the manifest does not name goes, also what a run that was cut off left: a name that was taken out of a roll stands there. */
  removeOld(manifest: LookupManifest): void {
    const folder = path.join(this.#root, manifest.set);
    const named = new Set(namesOf(manifest));
    for (const name of fs.readdirSync(folder)) if (!named.has(name)) fs.rmSync(path.join(folder, name));
  }

  /** Indexes of other editions go too: nothing refreshes them, and a name that is withheld later would stay in them. */
  empty(sets: readonly LookupSet[]): void {
    const beside = path.dirname(this.#root);
    const editions = fs.existsSync(beside) ? fs.readdirSync(beside, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
    for (const { name } of editions) fs.rmSync(path.join(beside, name), { recursive: true });
    for (const set of sets) fs.mkdirSync(path.join(this.#root, set), { recursive: true });
  }
}
