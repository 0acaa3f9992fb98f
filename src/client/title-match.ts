/** The kinds of pages that have a title, in the order in which a reader sees them. */
export const TITLE_KINDS = ['stories', 'projects', 'honors', 'homes', 'organizations', 'topics'] as const;
export type TitleKind = (typeof TITLE_KINDS)[number];

/** One row of /search/titles.json. */
export type TitleRow = readonly [title: string, href: string, kind: TitleKind];

export interface TitleGroup {
  kind: TitleKind;
  rows: TitleRow[];
}

/** Full-width and half-width, large and small letters are one: ＡＥＤ, AED and aed find each other. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words as typed, without space around them; inner space counts once. */
export const foldedQuery = (query: string): string => folded(query).replaceAll(/\s+/gu, ' ').trim();

/** Rows whose title contains the query exactly, by kind. An empty query finds nothing. */
export function findTitles(rows: readonly TitleRow[], query: string): TitleGroup[] {
  const wanted = foldedQuery(query);
  if (!wanted) return [];
  const hits = rows.filter(([title]) => folded(title).includes(wanted));
  return TITLE_KINDS.map((kind) => ({ kind, rows: hits.filter((row) => row[2] === kind) })).filter((group) => group.rows.length > 0);
}

const characters = (text: string): string[] =>
  typeof Intl.Segmenter === 'function' ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : Array.from(text);

/** Folding changes lengths (㈱ becomes (株)), so the hit is looked for in folded characters and cut out of the written ones. */
export function markedParts(title: string, query: string): [before: string, hit: string, after: string] {
  const written = characters(title);
  const at = written.map(folded);
  const wanted = foldedQuery(query);
  const start = at.join('').indexOf(wanted);
  if (!wanted || start < 0) return [title, '', ''];
  const ends = at.map((_, i) => at.slice(0, i + 1).join('').length);
  const from = ends.findIndex((end) => end > start);
  const to = ends.findIndex((end) => end >= start + wanted.length);
  return [written.slice(0, from).join(''), written.slice(from, to + 1).join(''), written.slice(to + 1).join('')];
}
