import fs from 'node:fs';
import path from 'node:path';
import { firstPages } from '#domain/library/address.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { LiveAnswers, Overlay, RenderedPage, Replaced } from '#files/live-messages.ts';
import type { LiveView } from '#files/live-view.ts';
import { cacheDir, contentDir } from '#files/paths.ts';
import { Unreadable } from './draft-entry.ts';
import { draftView } from './draft-view.ts';
import { LiveLibrary, type Touched } from './library.ts';
import type { Pages } from './pages.ts';
import { asPreview, problemsPage } from './preview-page.ts';
import { fileOf, SiteFiles } from './site-files.ts';
import { Failed, sweepPages, sweepSideFiles, type InTurn } from './sweep.ts';

export interface LiveSiteTask {
  /** The site that readers have. */
  outDir: string;
  /** Its address. */
  origin: string;
  /** Style sheets of the bundle, as addresses. */
  styles: readonly string[];
}

/** Collections of which neither the open data nor the claim check say anything. */
const NOT_IN_DATA = /^(?:stories|topics|pages|corrections)\//u;

const pagesOf = ({ collection, id, before, after }: Touched): string[] =>
  [before, after].flatMap((data) => (data ? firstPages(collection, id, data) : []));

/** 现场的网站: pages from the content as it is at this moment. */
export class LiveSite {
  readonly #pages: Pages;
  readonly #task: LiveSiteTask;
  readonly #library = new LiveLibrary();
  #view: LiveView;
  #turn: Promise<unknown> = Promise.resolve();
  #publications = 0;
  /** Whether open data may differ from what stands: unknown at the start. */
  #isDataStale = true;

  constructor(pages: Pages, task: LiveSiteTask) {
    this.#pages = pages;
    this.#task = task;
    this.#library.load(path.join(cacheDir(), 'live', 'library.json'));
    this.#view = this.#library.view();
  }

  readonly #inTurn: InTurn = (work) => {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  };

  render(address: string, overlay: Overlay | undefined): Promise<RenderedPage> {
    return this.#inTurn(() => (overlay?.length ? this.#preview(address, overlay) : this.#present(address)));
  }

  async #present(address: string): Promise<RenderedPage> {
    this.#pages.look(this.#view);
    const found = await this.#pages.at(address);
    const page = found ?? (await this.#pages.at('/404/'));
    return { status: found ? 200 : 404, html: page!.body.toString('utf8') };
  }

  async #preview(address: string, overlay: Overlay): Promise<RenderedPage> {
    try {
      const { view, problems } = await draftView(this.#library, overlay);
      this.#pages.look(view);
      const found = await this.#pages.at(address).catch((error: unknown) => this.#cannotShow(error, problems));
      return found ? { status: 200, html: asPreview(found.body.toString('utf8'), problems) } : await this.#present('/404/');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { status: 422, html: problemsPage(error.problems, this.#task.styles) };
    } finally {
      this.#pages.look(this.#view);
    }
  }

  /** A template need not know what to do with content that breaks a rule; the rule is then what there is to tell. */
  #cannotShow(error: unknown, problems: readonly Problem[]): never {
    throw problems.length > 0 ? new Unreadable(problems) : error;
  }

  /** Reads what changed, and replaces the pages that are looked at first. */
  publish(changed: readonly string[]): Promise<Replaced> {
    this.#publications += 1;
    return this.#inTurn(() => {
      this.#isDataStale ||= !changed.every((file) => NOT_IN_DATA.test(file));
      const addresses = new Set(this.#library.take(changed).flatMap(pagesOf));
      this.#view = this.#library.view();
      return this.#replaceAll(addresses);
    });
  }

  replace(addresses: readonly string[]): Promise<Replaced> {
    return this.#inTurn(() => this.#replaceAll(addresses));
  }

  /** One page that fails does not keep the others from their readers. */
  async #replaceAll(addresses: Iterable<string>): Promise<Replaced> {
    this.#pages.look(this.#view);
    const files = new SiteFiles(this.#task.outDir);
    const failures = new Map<string, unknown>();
    for (const address of addresses) await this.#replace(files, address).catch((error: unknown) => failures.set(address, error));
    if (failures.size > 0) throw new Failed(failures);
    return { written: files.written, removed: files.removed };
  }

  async #replace(files: SiteFiles, address: string): Promise<void> {
    const found = await this.#pages.at(address);
    if (found) files.replace(fileOf(found), found.body);
    else files.remove(path.posix.join(address.slice(1), 'index.html'));
  }

  /** Replaces whatever differs. A publication in between comes first: then the sweep is to be asked for again. */
  async sweep(): Promise<LiveAnswers['sweep']> {
    const { outDir, origin } = this.#task;
    const files = new SiteFiles(outDir);
    const started = this.#publications;
    const gaveWay = await sweepPages(
      this.#pages,
      files,
      this.#inTurn,
      () => this.#pages.look(this.#view),
      () => this.#publications !== started,
    );
    if (gaveWay) return { written: files.written, removed: files.removed, gaveWay };
    const withData = this.#isDataStale;
    const scratch = path.join(cacheDir(), 'live', 'data');
    const side = await sweepSideFiles({ contentDir: contentDir(), outDir, scratch, site: origin, withData });
    if (this.#publications === started) this.#isDataStale = false;
    return {
      written: [...files.written, ...side.written],
      removed: [...files.removed, ...side.removed],
      gaveWay: this.#publications !== started,
    };
  }
}

export const styleSheets = (bundle: string): string[] =>
  fs
    .readdirSync(path.join(bundle, '_astro'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `/_astro/${name}`);
