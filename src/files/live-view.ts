import type { Entry } from '#domain/entry/entry.ts';
import type { CollectionName } from '#domain/form/meta.ts';

/** A picture of a draft, which has no derivatives yet: one address that any browser can show, and its size. */
export interface DraftPicture {
  src: string;
  width: number;
  height: number;
  colour: string;
}

/** 现场: the content as the page that is being rendered should see it. Set by the live pages only; a build has none. */
export interface LiveView {
  /** Slim entries in the order of a build's own store. */
  collection(name: CollectionName): { id: string; data: unknown }[];
  /** The whole entry, where a draft has completed it; undefined means: as its file says. */
  entry(collection: CollectionName, id: string): Entry | undefined;
  /** The text laid over a file, `null` where the file is taken away, undefined where it is as it stands on disk. */
  text(file: string): string | null | undefined;
  /** The picture to show instead of derivatives; undefined where those exist. */
  picture(key: string): DraftPicture | undefined;
  /** What queries have made of this view: it goes with the view. */
  remembered: Map<string, Promise<unknown>>;
}

/** The pages are a bundle with modules of its own: only a symbol of the whole process is the same on both sides. */
const KEY = Symbol.for('volunteer-honors.live-view');
const place = globalThis as { [KEY]?: LiveView | undefined };

export const liveView = (): LiveView | undefined => place[KEY];

export function setLiveView(view: LiveView | undefined): void {
  place[KEY] = view;
}
