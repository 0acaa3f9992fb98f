import { localProblems } from './local.ts';
import { beyond, isUnfinished, merged } from './merged.ts';
import { onSaves } from './saves.ts';
import { send } from '../request/send.ts';
import { isEditing, openEntry, store, type OpenEntry } from '../store/decap-store.ts';
import { draftEntry, unsavedPictures } from '../store/draft-entry.ts';
import type { ToldProblem } from '../../shared/api.ts';

export interface Checked {
  /** The opening that was checked; empty where no form is open. */
  key: string;
  collection: string;
  problems: readonly ToldProblem[];
  /** Those to be shown at their fields too. */
  atFields: readonly ToldProblem[];
}

const NOTHING: Checked = { key: '', collection: '', problems: [], atFields: [] };
const LOOK_MS = 250;
const ASK_MS = 900;

/** Checks the open form as it changes: at once what the browser knows, a little later what the gateway knows. */
class Checker {
  #now: Checked = NOTHING;
  #version: unknown;
  #fromGateway: ToldProblem[] = [];
  /** Somebody has tried to publish: from then on everything missing is shown where it is missing. */
  #isWanted = false;
  #look: ReturnType<typeof setTimeout> | undefined;
  #ask: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  start(): void {
    store.subscribe(() => (this.#look ??= setTimeout(() => this.#update(), LOOK_MS)));
    window.addEventListener('hashchange', () => this.#update());
    onSaves((problems, wasRefused) => {
      this.#isWanted ||= wasRefused && problems.length > 0;
      const open = openEntry();
      if (open) this.#show(open, (local) => beyond(problems, local));
    });
  }

  now = (): Checked => this.#now;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #set(checked: Checked): void {
    this.#now = checked;
    for (const listener of this.#listeners) listener();
  }

  #update(): void {
    clearTimeout(this.#look);
    this.#look = undefined;
    const open = isEditing() ? openEntry() : undefined;
    if (!open) {
      if (this.#now !== NOTHING) this.#set(NOTHING);
      this.#version = undefined;
      return;
    }
    if (open.version === this.#version) return;
    if (open.key !== this.#now.key) [this.#fromGateway, this.#isWanted] = [[], false];
    this.#version = open.version;
    this.#show(open);
    clearTimeout(this.#ask);
    this.#ask = setTimeout(() => void this.#askGateway(open), ASK_MS);
  }

  #show(open: OpenEntry, fromGateway?: (local: ToldProblem[]) => ToldProblem[]): void {
    const { key, collection } = open;
    const local = localProblems(collection, draftEntry(open).raw);
    if (fromGateway) this.#fromGateway = fromGateway(local);
    const problems = merged(local, this.#fromGateway);
    this.#set({ key, collection, problems, atFields: this.#isWanted ? problems : problems.filter((each) => !isUnfinished(each)) });
  }

  async #askGateway(open: OpenEntry): Promise<void> {
    this.#request?.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const body = { ...draftEntry(open), assets: await unsavedPictures(open) };
      const { problems } = await send<{ problems: ToldProblem[] }>('/cms-api/check', { body, signal, quiet: true });
      if (openEntry()?.version === open.version) this.#show(open, (local) => beyond(problems, local));
    } catch {
      // Nobody asked for this: the next change asks again, and a save says what is wrong with the connection.
    }
  }
}

export const checker = new Checker();
