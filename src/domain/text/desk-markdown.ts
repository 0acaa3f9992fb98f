import type { ProblemCode } from '../problem/catalogue.ts';
import type { FoundProblem } from '../problem/problem.ts';
import { quotationBlock } from './blocks/quotation.ts';
import { timelineBlock } from './blocks/timeline.ts';
import { withoutCode } from './markdown.ts';

/**
 * Markdown that the site shows and the editor of the desk would destroy, each with the construct in which it was seen to
 * happen (decision 018). What an editor types in the desk itself never looks like this.
 */
const DESTROYED: Partial<Record<ProblemCode, RegExp>> = {
  /** `[^1]` becomes a link, `^[…]` plain text. */
  'text/footnote': /(?<!\\)(?:\[\^[^\]\s]+\]|\^\[[^\]\n]+\])/u,
  /** `- [ ] 未完成` loses its box. */
  'text/task-list': /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\](?=\s)/mu,
  /** `| 一\|二 |` comes back as two cells. */
  'text/table-pipe': /^(?=.*(?<!\\)\|).*\\\|.*$/mu,
  /** `1\. 甲` comes back as a list, `\&amp;` as `&`, `\\*` as an escaped star. */
  'text/lost-backslash': /^[ \t>*+-]*(?:\\\+(?=\s)|\d{1,9}\\[.)](?=\s))|\\&(?=#|[a-z]+;)|\\\\(?=[!-/:-@[-`{-~])/imu,
  /** `[甲][乙]` loses its second half. */
  'text/double-brackets': /(?<!\\)\[[^\]\n]*\]\[[^\]\n]*\]/u,
};

const chunksOf = (text: string): string[] => text.replaceAll(/\r\n?/gu, '\n').split(/\n(?:[ \t]*\n)+/u);

const isForm = (chunk: string): boolean => [quotationBlock, timelineBlock].some(({ pattern }) => pattern.test(chunk));

/** Two quotations one below the other come back as one. A form of the desk stays apart. */
function touchingQuotes(chunks: readonly string[]): FoundProblem[] {
  const at = chunks.findIndex((chunk, i) => i > 0 && chunk.startsWith('>') && chunks[i - 1]!.startsWith('>') && !isForm(chunks[i - 1]!));
  return at < 0 ? [] : [{ code: 'text/quotes-touch', field: '正文', values: { found: chunks[at]!.slice(0, 40) } }];
}

/** `[链接][甲]` with `[甲]: https://…` below is a link, and comes back as one. */
const isReference = (found: string, text: string): boolean => {
  const [, label = '', name = ''] = /^\[([^\]]*)\]\[([^\]]*)\]$/u.exec(found) ?? [];
  return text.toLowerCase().includes(`\n[${(name || label).toLowerCase()}]:`);
};

/** What the desk cannot keep of a text; asked of all that it opens and saves. */
export function deskProblems(body: string): FoundProblem[] {
  const chunks = chunksOf(withoutCode(body));
  const text = chunks.filter((chunk) => !isForm(chunk)).join('\n\n');
  const destroyed = Object.entries(DESTROYED).flatMap(([code, pattern]): FoundProblem[] => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || (code === 'text/double-brackets' && isReference(found, text))) return [];
    return [{ code: code as ProblemCode, field: '正文', values: { found: found.trim().slice(0, 40) } }];
  });
  return [...destroyed, ...touchingQuotes(chunks)];
}
