import type { AstroPrerenderer, RouteData } from 'astro';
import { setLiveView, type LiveView } from '#files/live-view.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What Astro 7.3.5 hands on beside its documented prerenderer. tests/contract/live-pages.test.ts notices when that changes. */
export interface Prerenderer extends AstroPrerenderer {
  app: {
    manifest: { routes: { routeData: RouteData }[] };
    /** The paths of each route, asked for once in a build. */
    routeCache: { cache: object };
    logger: { options: { level: string } };
  };
}

export interface Page {
  pathname: string;
  route: RouteData;
}

/** A page that Astro has rendered; `body` is what a build would have written. */
export interface Rendered {
  status: number;
  body: Buffer;
}

const slashed = (pathname: string): string => (/\.\w+$/u.test(pathname) ? pathname : `/${pathname}/`.replaceAll(/\/+/gu, '/'));
const isNoSuchPath = (error: unknown): boolean => (error as { name?: string } | undefined)?.name === 'NoMatchingStaticPathFound';

/** The pages of the bundle, rendered for one view of the content after the other. Whoever calls sees to it that calls do not cross. */
export class Pages {
  readonly #prerenderer: Prerenderer;
  readonly #origin: string;
  readonly #caches = new WeakMap<LiveView, object>();

  constructor(prerenderer: Prerenderer, origin: string) {
    this.#prerenderer = prerenderer;
    this.#origin = origin;
    // Whatever goes wrong is told to whoever asked. That a route has no such path is no fault: it is how `at` finds the right one.
    prerenderer.app.logger.options.level = 'silent';
  }

  /** From now on pages show this view. What Astro keeps of paths is kept for each view, or a new story would have no page. */
  look(view: LiveView): void {
    setLiveView(view);
    const cache = this.#caches.get(view) ?? {};
    this.#caches.set(view, cache);
    this.#prerenderer.app.routeCache.cache = cache;
  }

  /** Every page that a build of this view would write; of two on one address the first, as there. */
  async all(): Promise<Page[]> {
    const paths: PathWithRoute[] = await this.#prerenderer.getStaticPaths();
    return Array.from(new Map(paths.toReversed().map((page) => [page.pathname.replace(/\/$/u, ''), page])).values()).reverse();
  }

  async render({ pathname, route }: Page): Promise<Rendered> {
    const request = new Request(new URL(slashed(pathname), this.#origin));
    const result = await this.#prerenderer.render(request, { routeData: route });
    const response = result instanceof Response ? result : result.response;
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }

  /** The page at an address; undefined where a build of this view would write none. */
  async at(address: string): Promise<(Page & Rendered) | undefined> {
    const pathname = slashed(address);
    for (const route of this.#routesFor(pathname)) {
      const rendered = await this.render({ pathname, route }).catch((error: unknown) => {
        if (isNoSuchPath(error)) return undefined;
        throw error;
      });
      if (rendered) return { pathname, route, ...rendered };
    }
    return undefined;
  }

  /** Whether an address is one that a route of ours writes as a plain file. */
  isEndpoint = (address: string): boolean => this.#routesFor(address).some(({ type }) => type === 'endpoint');

  /** In Astro's own order of precedence. */
  #routesFor(pathname: string): RouteData[] {
    const routes = this.#prerenderer.app.manifest.routes.map(({ routeData }) => routeData);
    return routes.filter((route) => route.prerender && route.origin !== 'internal' && route.pattern.test(pathname));
  }
}
