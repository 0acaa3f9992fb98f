import { element } from './element.ts';

export interface Answer<Value> {
  label: string;
  value: Value;
  /** What most people want; it also answers the key 回车. */
  first?: true;
}

export interface Question<Value> {
  title: string;
  /** Paragraphs. */
  text: readonly string[];
  answers: readonly Answer<Value>[];
  /** The answer that Esc gives. */
  otherwise: Value;
  /** Done at once, without an answer: the dialog stays open. */
  aside?: { label: string; act: () => Promise<string> };
}

let number = 0;

function asideButton({ label, act }: NonNullable<Question<unknown>['aside']>, said: HTMLElement): HTMLElement {
  const button = element('button', { type: 'button', textContent: label });
  button.addEventListener('click', async () => {
    said.textContent = await act();
  });
  return button;
}

/** A question that must be answered before anything else. The browser keeps the keyboard inside it. */
export function ask<Value>({ title, text, answers, otherwise, aside }: Question<Value>): Promise<Value> {
  const id = `desk-question-${(number += 1)}`;
  const dialog = element('dialog', { className: 'desk-dialog' }, element('h2', { id, textContent: title }));
  dialog.setAttribute('aria-labelledby', id);
  dialog.append(...text.map((textContent) => element('p', { textContent })));
  const said = element('p', { className: 'desk-said', role: 'status' });
  const row = element('div', { className: 'desk-answers' });
  if (aside) row.append(asideButton(aside, said));
  return new Promise((resolve) => {
    const close = (value: Value): void => {
      dialog.remove();
      resolve(value);
    };
    for (const { label, value, first } of answers) {
      const button = element('button', {
        type: 'button',
        textContent: label,
        className: first ? 'desk-first' : '',
        autofocus: first ?? false,
      });
      button.addEventListener('click', () => close(value));
      row.append(button);
    }
    dialog.addEventListener('cancel', () => close(otherwise));
    dialog.append(said, row);
    document.body.append(dialog);
    dialog.showModal();
  });
}
