import type { FoundProblem } from '../problem/problem.ts';
import { directivesIn } from './blocks/directives.ts';
import { directiveProblems } from './blocks/problems.ts';

const FENCES = /```[\s\S]*?```|~~~[\s\S]*?~~~/gu;
const CODE = /```[\s\S]*?```|~~~[\s\S]*?~~~|`[^`\n]*`/gu;
/** A tag, also one that goes on over lines. `<https://…>` and `<press@…>` are links of Markdown, `\<` is a character. */
const HTML_TAG = /(?<!\\)<\/?[a-z][a-z0-9-]*(?:[\s/][^>]*)?>|<!--/iu;
/** What Decap puts between two lists so that they stay two; the site would show it. */
const LISTS_APART = /^<!---->$/mu;
/** `# 标题`, or a line underlined with `===`. */
const HEADING_ONE = /^ {0,3}#\s|(?<=\S[ \t\r]*\n) {0,3}=+[ \t]*$/mu;
/** Also with escaped brackets in its words and escaped quotes in its title. */
const IMAGE = /!\[(?:[^\]\\]|\\[\s\S])*\]\(\s*<?([^)\s>]+)>?(?:\s+"(?:[^"\\]|\\[\s\S])*")?\s*\)/gu;
const LONE_IMAGE = new RegExp(`^${IMAGE.source}\\s*$`, 'u');

const withoutFences = (body: string): string => body.replaceAll(FENCES, '');
export const withoutCode = (body: string): string => body.replaceAll(CODE, '');

/** A photograph is a block of the page: inside a sentence or a list the site has no place for it. */
function imagesInsideText(text: string): FoundProblem[] {
  if (!text.includes('![')) return [];
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/u)
    .map((chunk) => chunk.replace(/^\r?\n/u, ''))
    .filter((chunk) => !LONE_IMAGE.test(chunk))
    .flatMap((chunk) => imagesIn(chunk).map((photo) => ({ code: 'photo/not-alone', values: { photo }, field: '正文' }) as const));
}

/** What an editor can write in a text that a reader would not see as meant. */
export function markdownProblems(body: string): FoundProblem[] {
  const text = withoutCode(body);
  const html = HTML_TAG.exec(text.replace(LISTS_APART, ''));
  return [
    ...(html ? [{ code: 'text/raw-html', values: { found: html[0].slice(0, 40) }, field: '正文' } as const] : []),
    ...(LISTS_APART.test(text) ? [{ code: 'text/lists-touch', field: '正文' } as const] : []),
    ...(HEADING_ONE.test(text) ? [{ code: 'text/no-heading-one', field: '正文' } as const] : []),
    ...imagesInsideText(text),
    ...directiveProblems(withoutFences(body)),
  ];
}

/** The picture files that a text shows. */
export function imagesIn(body: string): string[] {
  return Array.from(withoutCode(body).matchAll(IMAGE), ([, file]) => file!.replace(/^\.\//, ''));
}

/** The numbers of the honours that a text names in 相关荣誉. */
export function honoursIn(body: string): string[] {
  if (!body.includes('::honours')) return [];
  return directivesIn(withoutFences(body)).directives.flatMap((found) => (found.name === 'honours' ? found.data.numbers : []));
}
