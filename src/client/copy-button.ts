import { dayInChina } from '#domain/calendar/date.ts';
import { spell, type Spelling } from '#publish/cite/reading-day.ts';

/** The text was written when the page was made: its day of access becomes the reader's own, in view as in the copy. */
function readToday(text: HTMLElement): void {
  const today = dayInChina(new Date());
  for (const day of text.querySelectorAll<HTMLTimeElement>('time[data-spelling]')) {
    day.dateTime = today;
    day.textContent = spell(today, day.dataset['spelling'] as Spelling);
  }
}

/** WeChat and pages without https refuse the clipboard. What is selected can still be copied by hand. */
async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}

/** 复制: copies the text named by `data-of` and says whether it did. */
class CopyButton extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const { of: id = '', copied = '', selected = '' } = this.dataset;
    const text = document.getElementById(id);
    const status = this.querySelector('[role="status"]');
    if (!text || !status) return;
    readToday(text);
    status.textContent = '';
    status.textContent = (await copy(text)) ? copied : selected;
  }
}

customElements.define('copy-button', CopyButton);
