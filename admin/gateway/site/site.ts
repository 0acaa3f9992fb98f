import type { Overlay, RenderedPage, Replaced } from '#files/live-messages.ts';

export type { Overlay, RenderedPage, Replaced };

/** For `/healthz` and for whoever waits. */
export interface SiteState {
  /** Whether a page would be rendered at once; otherwise it waits for the process to come up. */
  ready: boolean;
  /** Publications that are waiting or under way. */
  publishing: number;
  /** Whether pages, posters or search still follow the last publication. */
  following: boolean;
  /** What went wrong last, in words for an editor; absent once a later run went well. */
  failure?: string;
}

/** The public site as the gateway sees it. */
export interface Site {
  /**
   * A page by the site's own templates from the content as it is now. Unknown address: status 404. With an overlay the page
   * is a preview: marked, not indexed, completed where the draft is not whole; 422 with the problems where it cannot be read.
   */
  render(address: string, overlay?: Overlay): Promise<RenderedPage>;
  /**
   * Content of main has changed: writes it to the working folder and replaces the entry's page, its lists and the front
   * page; resolves when readers see them. Search, all other pages, data files and posters follow by themselves.
   */
  publish(changes: Overlay): Promise<Replaced>;
  /** Resolves when nothing follows any more. Never rejects: see `state().failure`. */
  settled(): Promise<void>;
  state(): SiteState;
  /** 对账: the whole site anew from the working folder, by the same command as `npm run build`. */
  fullBuild(): Promise<void>;
  close(): Promise<void>;
}
