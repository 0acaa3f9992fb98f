import { afterEach, expect, test, vi } from 'vitest';
import { copyRich, plainText } from './copy.ts';

afterEach(() => vi.unstubAllGlobals());

const html = '<section><p style="color: #221c18;">甲 &amp; &lt;乙&gt;<br>丙</p><ul><li>一</li><li>二</li></ul><p>𬱖&nbsp;尾</p></section>';

test('the plain text of an article has a paragraph a line, and no markup', () => {
  expect(plainText(html)).toBe('甲 & <乙>\n丙\n一\n二\n𬱖 尾');
  expect(plainText('<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>')).toBe('1 2\n3 4');
});

/** A clipboard that takes what it is given, or refuses as a browser does without permission. */
function aClipboard(write: (items: { parts: Record<string, Blob> }[]) => Promise<void>): void {
  class Item {
    readonly parts: Record<string, Blob>;
    constructor(parts: Record<string, Blob>) {
      this.parts = parts;
    }
  }
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

/** A page where the old command works, or is refused; tells what the page gave to the clipboard. */
function aPage(works: boolean): Record<string, string> {
  const given: Record<string, string> = {};
  let listener: ((event: object) => void) | undefined;
  const field = { setAttribute: () => {}, select: () => {}, remove: () => {} };
  const event = { clipboardData: { setData: (type: string, words: string) => (given[type] = words) } };
  vi.stubGlobal('document', {
    activeElement: null,
    body: { append: () => {} },
    createElement: () => field,
    addEventListener: (_: string, heard: typeof listener) => (listener = heard),
    removeEventListener: () => (listener = undefined),
    execCommand: () => {
      if (works) listener?.({ ...event, preventDefault: () => {}, stopImmediatePropagation: () => {} });
      return works;
    },
  });
  return given;
}

test('an article is copied in both flavours', async () => {
  const written: Record<string, string> = {};
  aClipboard(async ([item]) => {
    for (const [type, blob] of Object.entries(item!.parts)) written[type] = await blob.text();
  });
  expect(await copyRich(html)).toBe(true);
  expect(written).toEqual({ 'text/html': html, 'text/plain': plainText(html) });
});

test('where the clipboard is refused or missing, the old command gives both flavours', async () => {
  const given = aPage(true);
  aClipboard(() => Promise.reject(new Error('NotAllowedError')));
  expect(await copyRich(html)).toBe(true);
  expect(given).toEqual({ 'text/html': html, 'text/plain': plainText(html) });
  vi.stubGlobal('navigator', {});
  expect(await copyRich(html)).toBe(true);
});

test('where nothing works, it says so', async () => {
  aPage(false);
  vi.stubGlobal('navigator', {});
  expect(await copyRich(html)).toBe(false);
});
