import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mediaDir } from './cache.ts';
import { isDerivativeName } from './derivatives.ts';
import { filesInUse, readManifest } from './manifest.ts';
import { isPosterName, postersDir, postersInUse, readPosters } from './poster/manifest.ts';

const TYPES: Record<string, string> = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg' };

/** A second name costs nothing; another file system takes a copy. The name tells the content, so what is there may stay. */
function link(from: string, to: string, madeBy: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code === 'ENOENT') throw new Error(`缓存里缺少 ${path.basename(from)}：请先运行 ${madeBy}。`, { cause: error });
    fs.copyFileSync(from, to);
  }
}

interface Shelf {
  /** Where the files lie, and where a site has them. */
  cache: string;
  target: string;
  used: ReadonlySet<string>;
  isOurs: (name: string) => boolean;
  /** The command that makes them. */
  madeBy: string;
}

/** Puts the files in use beside the built pages and takes away our own that are used no more. */
function publish({ cache, target, used, isOurs, madeBy }: Shelf): number {
  fs.mkdirSync(target, { recursive: true });
  for (const name of fs.readdirSync(target)) if (isOurs(name) && !used.has(name)) fs.rmSync(path.join(target, name));
  for (const name of used) link(path.join(cache, name), path.join(target, name), madeBy);
  return used.size;
}

/** The pictures of the photos that are listed; those of a withdrawn one go. */
export function publishMedia(outDir: string, cache = mediaDir()): number {
  const used = filesInUse(readManifest(cache));
  return publish({ cache, target: path.join(outDir, 'media'), used, isOurs: isDerivativeName, madeBy: 'npm run photos' });
}

/** The posters of the stories that have some; those of a story that was withdrawn or changed go. */
export function publishPosters(outDir: string, cache = postersDir()): number {
  const used = postersInUse(readPosters(cache));
  return publish({ cache, target: path.join(outDir, 'media/posters'), used, isOurs: isPosterName, madeBy: 'node scripts/posters.ts' });
}

/** The picture that a request names, in the cache; nothing else in there, or beside it, has an address. */
export function cachedPicture(url: string, cache = mediaDir(), posters = postersDir()): { file: string; type: string } | undefined {
  const name = url.split('?')[0]!.slice(1);
  const poster = name.replace(/^posters\//, '');
  const file = isDerivativeName(name) ? path.join(cache, name) : isPosterName(poster) && poster !== name && path.join(posters, poster);
  return file && fs.existsSync(file) ? { file, type: TYPES[path.extname(file)]! } : undefined;
}

/** Photographs and posters in the built site and in the dev server. They are made before, by scripts of their own. */
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
        const site = fileURLToPath(dir);
        logger.info(`${publishMedia(site)} files in media/, ${publishPosters(site)} in media/posters/`);
      },
    },
  };
}
