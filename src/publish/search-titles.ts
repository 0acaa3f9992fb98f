/** The kinds of page that have a title to look for; the words of the interface bear the same names. */
export type TitleKind = 'stories' | 'projects' | 'honors' | 'homes' | 'organizations' | 'topics';

export interface TitledPage {
  title: string;
  href: string;
  kind: TitleKind;
  sample: boolean;
}

/** The list behind the small title search: `[title, href, kind]`, and a fourth `true` for sample content. One row a line. */
export function toSearchTitles(pages: readonly TitledPage[]): string {
  const rows = pages.map(({ title, href, kind, sample }) => JSON.stringify(sample ? [title, href, kind, true] : [title, href, kind]));
  return `[\n${rows.join(',\n')}\n]\n`;
}
