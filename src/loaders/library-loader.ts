import { z } from 'zod';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '#domain/form/meta.ts';
import { codeStamp, entryFiles, readSlim, slimDigest } from './read-slim.ts';
import type { Slim } from './slim.ts';

/** The live pages read the content themselves, as it is at each moment: a store inside their bundle would only be stale. */
const isLive = (): boolean => Boolean(process.env['LIVE_PAGES']);

/** Once for all collections: the rules do not change under a build. */
const code = codeStamp();

/** One collection of the content folder. An unchanged file is not even read. */
function libraryLoader(collection: CollectionName): Loader {
  return {
    name: `library-${collection}`,
    load: async ({ store, logger }) => {
      const seen = new Set<string>();
      let read = 0;
      for (const { id, file } of isLive() ? [] : entryFiles(collection)) {
        const digest = [code, slimDigest(collection, file)].join();
        if (store.get(id)?.digest !== digest) {
          const data = readSlim(collection, id, file);
          if (!data) continue;
          store.set({ id, data, digest });
          read += 1;
        }
        seen.add(id);
      }
      for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      logger.info(`${seen.size} entries, ${read} read`);
    },
  };
}

/** Loader and type of a collection for src/content.config.ts. The rules were applied when the file was read. */
export const fromLibrary = <Name extends CollectionName>(collection: Name) => ({
  loader: libraryLoader(collection),
  schema: z.custom<Slim<Name>>(),
});
