import type { LookupFiles } from '#domain/lookup/files.ts';
import type { LookupQuestion } from '#domain/lookup/question.ts';
import { lookupSource, type PageSource } from './roll-lookup-source.ts';
import type { LookupWords } from './roll-lookup-words.ts';
import { partsOf } from './templates.ts';

/** Longer than that a page does not go by what it fetched: names are withheld and rolls amended meanwhile. */
const FRESH = 10 * 60_000;

const PAUSE = 300;

/** The normaliser's table weighs more than the page: it comes when something is asked. */
const load = () => Promise.all([import('#domain/lookup/answer.ts'), import('#domain/lookup/files.ts'), import('./roll-lookup-answer.ts')]);

/** Asks the files of the look-up and says the answer. */
export class LookupEngine {
  readonly #root: HTMLElement;
  readonly #source: PageSource;
  #files: LookupFiles | undefined;
  #filesAt = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#source = lookupSource(root.dataset['folder']!);
  }

  /** Fetches what every answer needs, so that it is there when the question has been typed. */
  prepare(): void {
    if (!this.#files) this.#source.ahead();
    load().catch(() => undefined);
  }

  async #answer(question: LookupQuestion, words: LookupWords): Promise<DocumentFragment> {
    const [{ answerTo }, { LookupFiles }, { resultOf }] = await load();
    if (!this.#files || Date.now() - this.#filesAt > FRESH) {
      this.#files = new LookupFiles(this.#source);
      this.#filesAt = Date.now();
    }
    const answer = await answerTo(this.#files, question);
    this.#prepareNext(this.#files);
    return resultOf(this.#root, question, answer, words);
  }

  /** After an answer, what the next question may need besides: teams and societies for a name that is on no roll. */
  #prepareNext(files: LookupFiles): void {
    setTimeout(() => files.manifest('words').catch(() => undefined), PAUSE);
  }

  /** The answer in the words of the page; if the program for it did not arrive, that nothing can be said. */
  async ask(question: LookupQuestion, words: LookupWords): Promise<DocumentFragment> {
    try {
      return await this.#answer(question, words);
    } catch {
      return partsOf(this.#root)('offline');
    }
  }
}
