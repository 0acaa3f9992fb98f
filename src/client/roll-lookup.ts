import { questionFrom, toParams, type LookupQuestion } from '#domain/lookup/question.ts';
import { LookupEngine } from './roll-lookup-engine.ts';
import type { LookupWords } from './roll-lookup-words.ts';

const FILTERS = ['star', 'year', 'level', 'place', 'kind'] as const;

/** 名单查询: what is asked stands in the address, what is answered always belongs to it. Letters half typed ask nothing. */
class RollLookup extends HTMLElement {
  readonly #engine = new LookupEngine(this);
  #turn = 0;
  /** The address that the page answers. */
  #answering = '';
  #asked: LookupQuestion = { q: '', by: 'name' };

  connectedCallback(): void {
    const form = this.#find<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    form.addEventListener('focusin', () => this.#engine.prepare(), { once: true });
    form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && this.#narrow());
    form.addEventListener('keydown', (event) => event.key === 'Enter' && event.isComposing && event.preventDefault());
    this.#find('[data-clear]').addEventListener('click', () => this.#clearFilters());
    addEventListener('popstate', this.#stepped);
    this.#find<HTMLDetailsElement>('details').open = matchMedia('(min-width: 48rem)').matches;
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#stepped);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #select(name: (typeof FILTERS)[number]): HTMLSelectElement {
    return this.#find<HTMLSelectElement>(`select[name="${name}"]`);
  }

  get #input(): HTMLInputElement {
    return this.#find<HTMLInputElement>('input[name="q"]');
  }

  get #words(): LookupWords {
    return JSON.parse(this.dataset['words']!) as LookupWords;
  }

  /** What the form asks now. It asks for names; a team is asked for by the links that lead to it. */
  #typed(): LookupQuestion {
    const params = new URLSearchParams(FILTERS.map((name) => [name, this.#select(name).value]));
    params.set('q', this.#input.value);
    return questionFrom(params);
  }

  /** A link within the page is a step in its history too, and asks nothing. */
  #stepped = (): void => {
    if (location.search !== this.#answering) this.#fromAddress();
  };

  #fromAddress = (): void => {
    this.#answering = location.search;
    const question = questionFrom(new URLSearchParams(location.search));
    if (question.q) this.#engine.prepare();
    this.#fill(question);
    void this.#ask(question);
  };

  /** Puts a question into the form. A filter that has no choice there gets one: no answer is narrowed unseen. */
  #fill(question: LookupQuestion): void {
    this.#input.value = question.q;
    this.#mark(false);
    for (const name of FILTERS) {
      const value = String(question[name] ?? '');
      const select = this.#select(name);
      if (!Array.from(select.options).some((option) => option.value === value)) select.add(new Option(value, value));
      select.value = value;
      if (value) this.#find<HTMLDetailsElement>('details').open = true;
    }
  }

  #submit(): void {
    const question = this.#typed();
    this.#mark(!question.q);
    if (!question.q) return this.#input.focus();
    this.#remember(question, true);
    void this.#ask(question, { lead: true });
  }

  /** Another filter narrows what was asked, not what has been typed since. */
  #narrow(): void {
    const { q, by } = this.#asked;
    if (!q) return;
    const question = { ...this.#typed(), q, by };
    this.#remember(question, false);
    void this.#ask(question);
  }

  #clearFilters(): void {
    for (const name of FILTERS) this.#select(name).value = '';
    this.#narrow();
  }

  #remember(question: LookupQuestion, isNew: boolean): void {
    const search = `?${toParams(question)}`;
    if (search === location.search) return;
    if (isNew) history.pushState(null, '', search);
    else history.replaceState(history.state, '', search);
    this.#answering = location.search;
  }

  /** Ties the problem of an empty field to it, or takes it away. */
  #mark(isEmpty: boolean): void {
    this.#find(`#${this.#input.id}-problem`).hidden = !isEmpty;
    if (isEmpty) this.#input.setAttribute('aria-invalid', 'true');
    else this.#input.removeAttribute('aria-invalid');
  }

  /** What stands on the page in large letters is only heard. */
  #say(sentence: string, isSeen = true): void {
    const status = this.#find('[role="status"]');
    status.textContent = sentence;
    status.classList.toggle('heard', !isSeen);
  }

  #show(...parts: DocumentFragment[]): HTMLElement {
    const result = this.#find('[data-result]');
    result.replaceChildren(...parts);
    return result;
  }

  /** An answer that comes late for another question is not shown. Who asked by button or Enter is led to the answer. */
  async #ask(question: LookupQuestion, { lead = false } = {}): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#asked = question;
    this.#show();
    this.#say(question.q && this.#words.asking);
    if (!question.q) return;
    const answer = await this.#engine.ask(question, this.#words);
    if (turn !== this.#turn) return;
    const heading = this.#show(answer).querySelector('h2');
    this.#mark(!heading);
    this.#say(lead ? '' : (heading?.parentElement?.textContent ?? '').trim().replaceAll(/\s+/gu, ' '), false);
    if (lead) heading?.focus();
  }
}

customElements.define('roll-lookup', RollLookup);
