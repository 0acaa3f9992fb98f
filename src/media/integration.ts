import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mediaDir } from './cache.ts';
import { isDerivativeName } from './derivatives.ts';
import { filesInUse, readManifest } from './manifest.ts';

const TYPES: Record<string, string> = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg' };

/** A second name costs nothing; another file system takes a copy. The name tells the content, so what is there may stay. */
function link(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code === 'ENOENT') throw new Error(`缓存里缺少 ${path.basename(from)}：请先运行 npm run photos。`, { cause: error });
    fs.copyFileSync(from, to);
  }
}

/** Puts the pictures in use beside the built pages and takes away those of a photo that was withdrawn. */
export function publishMedia(outDir: string, cache = mediaDir()): number {
  const used = filesInUse(readManifest(cache));
  const target = path.join(outDir, 'media');
  fs.mkdirSync(target, { recursive: true });
  for (const name of fs.readdirSync(target)) if (isDerivativeName(name) && !used.has(name)) fs.rmSync(path.join(target, name));
  for (const name of used) link(path.join(cache, name), path.join(target, name));
  return used.size;
}

/** The picture that a request names, in the cache; nothing else in there, or beside it, has an address. */
export function cachedPicture(url: string, cache = mediaDir()): { file: string; type: string } | undefined {
  const name = url.split('?')[0]!.slice(1);
  const file = path.join(cache, name);
  return isDerivativeName(name) && fs.existsSync(file) ? { file, type: TYPES[path.extname(name)]! } : undefined;
}

/** Photographs in the built site and in the dev server. They are made before, by `npm run photos`. */
export default function media(): AstroIntegration {
  return {
    name: 'media',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/media', (request, response, next) => {
          const picture = cachedPicture(request.url ?? '');
          if (!picture) return next();
          response.setHeader('Content-Type', picture.type);
          fs.createReadStream(picture.file).pipe(response);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${publishMedia(fileURLToPath(dir))} files in media/`);
      },
    },
  };
}
