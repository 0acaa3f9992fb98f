import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shardFile } from '#domain/claim/fingerprint.ts';
import { contentDir } from '#files/paths.ts';
import { claimShards } from '#publish/claim/shards.ts';
import { readClaims, SHARD_FOLDER, writeClaims } from './write-claims.ts';

/** A shard as the files now are: an editor's change shows in dev at the next question. */
export function shardNow(url: string, content = contentDir()): string | undefined {
  const name = url.split('?')[0]!.slice(1);
  const { claims, ...edition } = readClaims(content);
  for (const shard of claimShards(claims, edition)) if (shardFile(shard.shard) === name) return JSON.stringify(shard);
  return undefined;
}

/** The files that /verify/ asks, in the built site and in the dev server. */
export default function claims(): AstroIntegration {
  return {
    name: 'claims',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${SHARD_FOLDER}`, (request, response, next) => {
          const shard = shardNow(request.url ?? '');
          if (!shard) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(shard);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const { shards, records } = writeClaims(contentDir(), fileURLToPath(dir));
        logger.info(`${records} records in ${shards} shards in ${SHARD_FOLDER}/`);
      },
    },
  };
}
