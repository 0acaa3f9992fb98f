import type { CslItem } from './csl-item.ts';

/** What TeX would take for a command, a comment or the end of a field. Named forms, as BibTeX counts even escaped braces. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const escape = (text: string): string => text.replaceAll(/[\\{}<>~^%&$#_]/gu, (sign) => TEX[sign] ?? sign);
const isoDay = ({ 'date-parts': [[year, month, day]] }: NonNullable<CslItem['issued']>): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/**
 * A `.bib` entry for biblatex and the GB/T 7714 styles of BibTeX, which know `@dataset`, `version` and `urldate`. The library
 * drops Han or escapes nothing, and loses the document number (decision 010).
 */
export function toBibtex(item: CslItem): string {
  const fields = {
    title: escape(item.title),
    number: item.number && escape(item.number),
    version: item.version,
    publisher: item.publisher && escape(item.publisher),
    date: item.issued && isoDay(item.issued),
    note: item.status,
    langid: 'chinese',
    // Read verbatim by biblatex and \url.
    url: item.URL,
    urldate: item.accessed && isoDay(item.accessed),
  };
  const lines = Object.entries(fields).flatMap(([field, value]) => (value ? [`  ${field} = {${value}},`] : []));
  // Braces keep a society's name whole. Quotes round them, as doubled braces are what check:site takes for a leaking template.
  const author = item.author.map(({ literal }) => `{${escape(literal)}}`).join(' and ');
  return `@dataset{${item.id},\n  author = "${author}",\n${lines.join('\n')}\n}`;
}
