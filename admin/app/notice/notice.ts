import { element } from '../dialog/element.ts';

export interface Notice {
  text: string;
  /** Said at once, even to somebody who is listening to something else. */
  urgent?: true;
  acts?: readonly { label: string; run: () => void }[];
  /** Whether the reader may put it away. */
  mayClose?: true;
}

let bar: HTMLElement | undefined;

/** One place at the top of the window. It is there from the start: a live region that comes with its text is not read out. */
function place(): HTMLElement {
  if (!bar?.isConnected) {
    bar = element('div', { className: 'desk-notices' });
    bar.setAttribute('aria-live', 'polite');
    document.body.prepend(bar);
  }
  return bar;
}

function button(textContent: string, run: () => void): HTMLElement {
  const made = element('button', { type: 'button', textContent });
  made.addEventListener('click', run);
  return made;
}

/** Shows a sentence until it is taken away; the same `id` replaces the one before. Unlike Decap's toasts it does not vanish. */
export function notify(id: string, { text, urgent, acts = [], mayClose }: Notice): void {
  withdraw(id);
  const made = element(
    'div',
    { id: `desk-notice-${id}`, className: 'desk-notice', role: urgent ? 'alert' : 'status' },
    element('p', { textContent: text }),
  );
  made.append(...acts.map(({ label, run }) => button(label, run)));
  if (mayClose) made.append(button('关闭', () => withdraw(id)));
  place().append(made);
}

export const withdraw = (id: string): void => document.getElementById(`desk-notice-${id}`)?.remove();

/** Makes the place ready. */
export const openNotices = (): void => void place();
