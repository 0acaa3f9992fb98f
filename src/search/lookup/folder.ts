import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { HASH_LENGTH, hashAt, manifestFile, readManifest, shardPath, sizeLetter, type LookupManifest } from '#domain/lookup/manifest.ts';
import type { LookupSet } from '#domain/lookup/shard.ts';
import type { WrittenShard } from '#publish/lookup/manifest.ts';
import type { ReadShard } from './shards.ts';

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
    if (!fs.existsSync(file)) fs.writeFileSync(file, text);
    return { hash, size: sizeLetter(Buffer.byteLength(text)) };
  }

  writeManifest(manifest: LookupManifest): void {
    const file = path.join(this.#root, manifestFile(manifest.set));
    fs.writeFileSync(`${file}.new`, JSON.stringify(manifest));
    fs.renameSync(`${file}.new`, file);
  }

  /** What the manifests no longer name goes: a name that was taken out of a roll stands in the older file. */
  removeOld(before: LookupManifest, after: LookupManifest): void {
    for (let shard = 0; shard < 2 ** before.bits; shard += 1)
      if (hashAt(before, shard) !== hashAt(after, shard)) fs.rmSync(path.join(this.#root, shardPath(before, shard)), { force: true });
  }

  /** Indexes of other editions go too: nothing refreshes them, and a name that is withheld later would stay in them. */
  empty(sets: readonly LookupSet[]): void {
    const beside = path.dirname(this.#root);
    const editions = fs.existsSync(beside) ? fs.readdirSync(beside, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
    for (const { name } of editions) fs.rmSync(path.join(beside, name), { recursive: true });
    for (const set of sets) fs.mkdirSync(path.join(this.#root, set), { recursive: true });
  }
}
