import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheDir, contentDir } from '#files/paths.ts';
import { writeDataFiles } from './write.ts';

const TYPES: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The addresses of data files; pages under /honors/ are not among them. */
const ADDRESS = /^\/(?:data\/v1|honors\/[^/]+\/v\d+)\/[\w./-]+\.(?:csv|jsonl?|txt)$/u;

/** The file that a request of the dev server asks for, if it is one of ours. */
export function dataFile(root: string, url: string): { file: string; type: string } | undefined {
  const address = url.split('?')[0]!;
  if (!ADDRESS.test(address) || address.includes('..')) return undefined;
  const file = path.join(root, address);
  return fs.existsSync(file) ? { file, type: TYPES[path.extname(file)]! } : undefined;
}

/** In the dev server all data files are written when the first is asked for, and again after content has changed. */
function refreshed(site: URL | undefined): { root: string; refresh: () => void; spoil: () => void } {
  const root = path.join(cacheDir(), 'data');
  let isFresh = false;
  return {
    root,
    refresh: () => {
      if (isFresh) return;
      fs.rmSync(root, { recursive: true, force: true });
      writeDataFiles({ contentDir: contentDir(), outDir: root, site });
      isFresh = true;
    },
    spoil: () => {
      isFresh = false;
    },
  };
}

/** 开放数据 in the built site and in the dev server. Written in one pass beside Astro: ten thousand endpoints cost twelve seconds. */
export default function data(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'data',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:server:setup': ({ server }) => {
        const { root, refresh, spoil } = refreshed(site);
        server.watcher.on('all', spoil);
        server.middlewares.use((request, response, next) => {
          if (!ADDRESS.test((request.url ?? '').split('?')[0]!)) return next();
          refresh();
          const found = dataFile(root, request.url!);
          if (!found) return next();
          response.setHeader('Content-Type', found.type);
          fs.createReadStream(found.file).pipe(response);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const { rolls, conferrals, files } = writeDataFiles({ contentDir: contentDir(), outDir: fileURLToPath(dir), site });
        logger.info(`${files} data files: ${rolls} rolls, ${conferrals} conferrals`);
      },
    },
  };
}
