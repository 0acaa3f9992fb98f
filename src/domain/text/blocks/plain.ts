/**
 * Plain text inside Markdown. A form of the desk holds the text as people read it; in the file every character that
 * Markdown could take for a sign has a backslash before it, so that both say the same.
 */

/** Source of a regular expression: text of one line, not empty, in which no sign of Markdown stands free. */
export const PLAIN = /(?:[^\\`*_[\]<>&~\n]|\\[!-/:-@[-`{-~])+/u.source;

/** What would make a line a heading, a list, a rule or a directive. */
export const NO_BLOCK_START = /(?![#+\-=|:]|\d{1,9}[.)])/u.source;

/** One line without control characters: what a form field of one line holds. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** The lines of a text that hold anything. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(oneLine)
    .filter(Boolean);

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&~]/gu, '\\$&')
    .replace(/^[#+\-=|:]/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

export const unescapeMarkdown = (markdown: string): string => markdown.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1').trim();
