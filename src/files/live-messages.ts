/** Files laid over the content folder for one rendering: an unsaved or unpublished draft. `null` takes a file away. */
export type Overlay = readonly { path: string; bytes: Uint8Array | null }[];

export interface RenderedPage {
  status: number;
  html: string;
}

/** What was replaced in the site. */
export interface Replaced {
  /** Pages and files that differ from before, as paths below the site. */
  written: string[];
  removed: string[];
}

/** What the gateway asks of the live pages. */
export type LiveWish =
  | { kind: 'render'; address: string; overlay: Overlay | undefined }
  /** These files of the content folder have changed: read them again, and replace the pages that a reader looks at first. */
  | { kind: 'publish'; changed: readonly string[] }
  /** Render these addresses again: something that they show was made in the meantime. */
  | { kind: 'replace'; addresses: readonly string[] }
  /** Replace every page and data file that differs. */
  | { kind: 'sweep' };

/** What comes back for each wish. A sweep that gave way to a publication says so and is asked for again. */
export interface LiveAnswers {
  render: RenderedPage;
  publish: Replaced;
  replace: Replaced;
  sweep: Replaced & { gaveWay: boolean };
}

export type LiveRequest = LiveWish & { id: number };
export type LiveReply = { ready: true } | { id: number; answer: LiveAnswers[LiveWish['kind']] } | { id: number; error: string };
