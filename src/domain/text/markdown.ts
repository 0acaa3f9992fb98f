import type { FoundProblem } from '../problem/problem.ts';

const CODE = /```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`/gu;
/** A tag, also one that goes on over lines. `<https://…>` and `<press@…>` are links of Markdown. */
const HTML_TAG = /<\/?[a-z][a-z0-9-]*(?:[\s/][^>]*)?>|<!--/iu;
/** `# 标题`, or a line underlined with `===`. */
const HEADING_ONE = /^ {0,3}#\s|(?<=\S[ \t\r]*\n) {0,3}=+[ \t]*$/mu;
const IMAGE = /!\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/gu;

const withoutCode = (body: string): string => body.replaceAll(CODE, '');

/** What an editor can write in a text that a reader would not see as meant. */
export function markdownProblems(body: string): FoundProblem[] {
  const text = withoutCode(body);
  const html = HTML_TAG.exec(text);
  return [
    ...(html ? [{ code: 'text/raw-html', values: { found: html[0].slice(0, 40) }, field: '正文' } as const] : []),
    ...(HEADING_ONE.test(text) ? [{ code: 'text/no-heading-one', field: '正文' } as const] : []),
  ];
}

/** The picture files that a text shows. */
export function imagesIn(body: string): string[] {
  return Array.from(withoutCode(body).matchAll(IMAGE), ([, file]) => file!.replace(/^\.\//, ''));
}
