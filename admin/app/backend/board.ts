/** A draft as the gateway tells it for the board: what the card shows comes along. */
export interface BoardDraft {
  collection: string;
  id: string;
  slug: string;
  status: string;
  diffs: { path: string; newFile: boolean; id: string | null }[];
  updatedAt: string;
  pullRequestAuthor?: string;
  data: string;
  file: { path: string };
}

const MARK = 'board:';

/**
 * All drafts in one answer, given out as Decap asks for them one by one (stock: two requests for each). Each is given out once,
 * so that an entry that is opened is always read anew, whole and with its version.
 */
export class Board {
  #drafts = new Map<string, BoardDraft>();
  #texts = new Map<string, string>();

  /** Takes in what the gateway told; the ids that Decap goes through. */
  take(drafts: readonly BoardDraft[]): string[] {
    this.#drafts = new Map(drafts.map((draft) => [`${draft.collection}/${draft.id}`, draft]));
    this.#texts = new Map(drafts.map(({ file, data }) => [file.path, data]));
    return Array.from(this.#drafts.keys());
  }

  /** The draft without its pictures; its text is asked for by an id that only the board knows. */
  draft(id: string): object | undefined {
    const draft = this.#drafts.get(id);
    if (!draft) return undefined;
    this.#drafts.delete(id);
    const { data: _data, file, diffs, ...told } = draft;
    return { ...told, diffs: diffs.filter(({ path }) => path === file.path).map((diff) => ({ ...diff, id: MARK + file.path })) };
  }

  text(path: string, id: string): string | undefined {
    if (id !== MARK + path) return undefined;
    const text = this.#texts.get(path);
    this.#texts.delete(path);
    return text;
  }
}
