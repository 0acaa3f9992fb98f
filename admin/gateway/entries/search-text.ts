import { fold } from '#domain/text/fold.ts';

/** What people remember of an entry: its names, its words. Neither registrars nor addresses of web pages. */
const SEARCHED = ['title', 'name', 'shortName', 'subtitle', 'titleEn', 'honour', 'documentNumber', 'summary', 'tagline', 'introduction'];
const ALSO_SEARCHED = ['host', 'address', 'was', 'is', 'reason'];

const names = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).flatMap((item) => (typeof item === 'string' ? item : (item?.name ?? [])));

/** Title, summary, people, tags and text, folded into one string to look into. */
export function searchText(data: Readonly<Record<string, unknown>>, body: string): string {
  const lines = [...SEARCHED, ...ALSO_SEARCHED].map((key) => data[key]).filter((value) => typeof value === 'string');
  return fold([...lines, ...names(data['subjects']), ...names(data['tags']), body].join('\n'));
}

/** The words of a query, folded; in no order, each counts. */
export const queryWords = (query: string): string[] => fold(query).split(/\s+/u).filter(Boolean);
