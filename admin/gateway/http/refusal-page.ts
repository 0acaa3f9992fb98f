import { html } from 'hono/html';
import type { Refusal } from '../../shared/api.ts';

/** A refusal for whoever opened an address in a window of their own: an old link, a draft that lacks too much for a preview. */
export function refusalPage({ error, problems = [] }: Refusal) {
  const items = problems.map(({ sentence, fix }) => html`<li>${sentence}。${fix}</li>`);
  return html`<!doctype html>
    <html lang="zh-Hans-CN">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>没有打开</title>
      <h1>没有打开</h1>
      <p>${error}</p>
      ${
        items.length > 0
          ? html`<ul>
              ${items}
            </ul>`
          : ''
      }
    </html>`;
}
