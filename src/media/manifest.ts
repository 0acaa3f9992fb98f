import fs from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '#domain/form/meta.ts';
import { PHOTO_RIGHTS, type Photo } from '#domain/photo/photo.ts';
import { liveView, type DraftPicture } from '#files/live-view.ts';
import { mediaDir, writeAtomically } from './cache.ts';
import { derivativeNames, middleWidth, pictureName, shareName, type Derivatives, type Size } from './derivatives.ts';
import { followed } from './followed.ts';

/** What is known of a photo once its derivatives exist. Width and height are those of the largest one. */
export interface ManifestEntry extends Derivatives, Size {
  /** Mean colour, `#rrggbb`. */
  colour: string;
  /** Pipeline, time and size of the original: as long as it stays, the file need not be read. */
  stamp: string;
}
/** By `<collection>/<id>/<file>`. */
export type Manifest = Record<string, ManifestEntry>;

const MANIFEST = 'manifest.json';
export const photoKey = (collection: CollectionName, id: string, file: string): string => `${collection}/${id}/${file}`;

export function readManifest(dir = mediaDir()): Manifest {
  const file = path.join(dir, MANIFEST);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest) : {};
}

export function saveManifest(manifest: Manifest, dir = mediaDir()): void {
  writeAtomically(path.join(dir, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

/** Every file that the photos of a manifest need. */
export function filesInUse(manifest: Manifest): Set<string> {
  return new Set(Object.values(manifest).flatMap(derivativeNames));
}

/** A photo as a page prints it: words from the content, addresses and size from the manifest. */
export interface PhotoView extends Pick<Photo, 'alt' | 'caption' | 'credit' | 'focus'>, Size {
  /** The label of the rights, as a reader sees it. */
  rights: string;
  colour: string;
  /** Values of `srcset`. */
  avif: string;
  webp: string;
  /** For `<img src>`. */
  fallback: string;
  /** A JPEG for link previews and newsrooms. */
  share: string;
}

/** Replaced by `npm run photos`. */
const currentManifest = followed(() => path.join(mediaDir(), MANIFEST), readManifest);

/** Whether a photo can be shown as readers see it. */
export const isDeveloped = (key: string): boolean => currentManifest()[key] !== undefined;

const address = (name: string): string => `/media/${name}`;

function srcset({ hash, widths }: Derivatives, format: 'avif' | 'webp'): string {
  return widths.map((width) => `${address(pictureName(hash, width, format))} ${width}w`).join(', ');
}

/** A draft's picture comes in one size; `share` stays an address, since a preview is shared with nobody. */
function draftView(key: string, { rights, file: _file, ...words }: Photo, { src, ...shown }: DraftPicture): PhotoView {
  return { ...words, ...shown, rights: PHOTO_RIGHTS[rights], avif: '', webp: '', fallback: src, share: `/cms-api/media/${key}` };
}

export function photoView(collection: CollectionName, id: string, photo: Photo): PhotoView {
  const { file, rights, ...words } = photo;
  const key = photoKey(collection, id, file);
  const drafted = liveView()?.picture(key);
  if (drafted) return draftView(key, photo, drafted);
  const entry = currentManifest()[key];
  if (!entry) throw new Error(`照片 ${key} 还没有处理：请先运行 npm run photos。`);
  const { width, height, colour, hash } = entry;
  return {
    ...words,
    rights: PHOTO_RIGHTS[rights],
    ...{ width, height, colour },
    avif: srcset(entry, 'avif'),
    webp: srcset(entry, 'webp'),
    fallback: address(pictureName(hash, middleWidth(entry), 'webp')),
    share: address(shareName(hash)),
  };
}
