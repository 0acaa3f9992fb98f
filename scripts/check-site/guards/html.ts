import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';
import { excerpt, over, type Guard } from '../finding.ts';
import type { Page } from '../page.ts';

/** Everything that html-validate recommends, less these: each with its reason. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro decides white space and how void elements are written; browsers read both alike.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Markdown writes `&` and `>` as they stand, which HTML allows wherever they cannot be mistaken.
    'no-raw-characters': ['error', { relaxed: true }],
    // Ids of rows are honour numbers and ids of headings are Chinese; both are valid HTML.
    'valid-id': ['error', { relaxed: true }],
    // The guard `titles` counts characters, not the bytes' worth of a Latin line.
    'long-title': 'off',
    // Telephone numbers are set by our own stylesheet (`white-space: nowrap`).
    'tel-non-breaking': 'off',
    // Redirect pages of moved addresses are made by Astro with a delay of 0.
    'meta-refresh': 'off',
    // `role="list"` gives a list without bullets its meaning back in Safari.
    'no-redundant-role': 'off',
  },
};

const place = ({ line, column, ruleId }: Message): string => `${line}:${column} ${ruleId}`;

export const html: Guard = {
  name: 'html',
  promise: '每个页面都是合格的 HTML',
  run(site) {
    const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));
    const look = (page: Page) => {
      const { results } = validator.validateStringSync(page.html(), page.file);
      return results.flatMap(({ messages }) =>
        messages.map((found) => ({ file: page.file, place: place(found), message: excerpt(found.message) })),
      );
    };
    return over(site.pages, look);
  },
};
