import { claimName } from '#domain/claim/fingerprint.ts';
import { ask } from '#domain/claim/question.ts';
import { readTypedNumber, type TypedNumber } from '#domain/claim/typed-number.ts';
import { resultOf, type ResultWords } from './claim-check-result.ts';
import { claimSource, type ClaimData } from './claim-check-source.ts';
import { fill } from './written.ts';

/** Every sentence that the page does not already hold in a template. */
interface ClaimWords extends ResultWords {
  asking: string;
  fromCode: string;
  nameEmpty: string;
  numberEmpty: string;
  numberShape: string;
  numberMistyped: string;
  numberLast: string;
}

const SLIPS = { empty: 'numberEmpty', shape: 'numberShape', mistyped: 'numberMistyped', last: 'numberLast' } as const;

function numberProblem(read: TypedNumber, words: ClaimWords): string {
  if (read.kind === 'number') return '';
  return fill(words[SLIPS[read.kind]], read.kind === 'last' ? { digit: read.digit, letter: read.letter } : {});
}

/** The number that a code on a certificate carries: after `#`, which no server is sent, or after `?` from codes made by others. */
const numberInAddress = (): string | null =>
  new URLSearchParams(location.hash.slice(1)).get('no') ?? new URLSearchParams(location.search).get('no');

/** 核验: number and name are compared on this device. What is shown always belongs to what stands in the fields. */
class ClaimCheck extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    this.addEventListener('input', () => this.#clear());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    addEventListener('hashchange', this.#fromCode);
    this.#fromCode();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#fromCode);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  get #words(): ClaimWords {
    return JSON.parse(this.dataset['words']!) as ClaimWords;
  }

  /** The number leaves the address at once: whoever sends the address on, or looks at the history, finds none. */
  #fromCode = (): void => {
    const number = numberInAddress();
    if (number === null) return;
    history.replaceState(history.state, '', location.pathname);
    this.#clear();
    this.#find<HTMLInputElement>('[data-number]').value = number;
    this.#say(this.#words.fromCode);
  };

  #say(sentence: string): void {
    this.#find('[role="status"]').textContent = sentence;
  }

  /** An answer to what is no longer asked would be a wrong one; one still on its way is not waited for. */
  #clear(): void {
    this.#turn += 1;
    this.#say('');
    this.#find('[data-result]').replaceChildren();
  }

  /** Ties a problem to its field, or takes it away. */
  #mark(input: HTMLInputElement, problem: string): void {
    const place = this.#find(`#${input.id}-problem`);
    place.textContent = problem;
    place.hidden = problem === '';
    if (problem) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }

  async #check(): Promise<void> {
    this.#clear();
    const words = this.#words;
    const inputs = [this.#find<HTMLInputElement>('[data-number]'), this.#find<HTMLInputElement>('[data-name]')] as const;
    const [read, name] = [readTypedNumber(inputs[0].value), claimName(inputs[1].value)];
    this.#mark(inputs[0], numberProblem(read, words));
    this.#mark(inputs[1], name === '' ? words.nameEmpty : '');
    if (read.kind !== 'number' || name === '') return inputs.find((input) => input.ariaInvalid === 'true')?.focus();
    const turn = this.#turn;
    this.#say(words.asking);
    const question = { number: read.number, name };
    const answer = await ask(question, claimSource(this.dataset as unknown as ClaimData));
    if (turn !== this.#turn) return;
    this.#say('');
    this.#find('[data-result]').replaceChildren(resultOf(this, question, answer, words));
    this.#find('[data-result] h2').focus();
  }
}

customElements.define('claim-check', ClaimCheck);
