/** Two flavours of one text: what an editor of rich text takes, and what any other field takes. */
export interface Copied {
  html: string;
  text: string;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ' };

/** The words of an article, a paragraph a line: for whoever pastes it where no format is known. */
export function plainText(html: string): string {
  const lines = html.replaceAll(/<\/(?:p|li|tr)>|<br>/gu, '\n').replaceAll(/<\/t[dh]>/gu, ' ');
  const words = lines.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(?:amp|lt|gt|quot|nbsp);/gu, (entity) => ENTITIES[entity]!);
  return words.replaceAll(/[ \u00A0]*\n\s*/gu, '\n').trim();
}

async function byClipboard({ html, text }: Copied): Promise<boolean> {
  if (!globalThis.ClipboardItem || !navigator.clipboard?.write) return false;
  const part = (type: string, words: string): Record<string, Blob> => ({ [type]: new Blob([words], { type }) });
  const item = new ClipboardItem({ ...part('text/html', html), ...part('text/plain', text) });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

/**
 * The old way: a browser asks the page what to put on the clipboard. It needs no permission and no https, which a desk in
 * the office network may not have. Something has to be selected, or some browsers ask nothing.
 */
function byCommand({ html, text }: Copied): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    given = event.clipboardData !== null;
  };
  const field = document.createElement('textarea');
  field.value = '\u00A0';
  field.setAttribute('aria-hidden', 'true');
  const { activeElement } = document;
  // A modal dialog makes everything outside of it inert, so the field has to be where the focus is.
  (activeElement?.closest('dialog') ?? document.body).append(field);
  field.select();
  document.addEventListener('copy', give, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  field.remove();
  (activeElement as HTMLElement | null)?.focus?.();
  return done && given;
}

/** Puts an article on the clipboard; false where the browser forbids it. To be called from a click. */
export async function copyRich(html: string): Promise<boolean> {
  const copied = { html, text: plainText(html) };
  return (await byClipboard(copied)) || byCommand(copied);
}

/** Puts one line on the clipboard. */
export async function copyLine(text: string): Promise<boolean> {
  const written = navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return (await written) || byCommand({ html: '', text });
}
