/** 页面类别: what a reader looks for, in the order in which answers stand. */
export const PAGE_KINDS = {
  stories: '事迹',
  projects: '品牌项目',
  rolls: '荣誉名单',
  homes: '志愿者之家',
  organizations: '红十字组织',
  topics: '专题',
  pages: '说明',
} as const;
export type PageKind = keyof typeof PAGE_KINDS;

/** What the search files a page under; it stands in the page itself (`data-search`), so that the index says what the site says. */
export interface PageFacts {
  kind: PageKind;
  year?: number;
  /** The half of the year in which a story was published: so many pages are indexed together. */
  half?: 1 | 2;
  /** The name of a province. */
  place?: string;
  /** Names of service fields. */
  fields?: string[];
}

/** 筛选: the names under which the index knows its filters; they are what a reader sees. */
export const FILTERS = { kind: '类别', year: '年份', place: '地区', field: '服务领域' } as const;
export type FilterName = keyof typeof FILTERS;

/** The filters of one page, as the index takes them. Its kind is none of them: pages of one kind are an index of their own. */
export function filtersOf({ year, place, fields = [] }: PageFacts): Record<string, string[]> {
  return {
    ...(year && { [FILTERS.year]: [`${year}年`] }),
    ...(place && { [FILTERS.place]: [place] }),
    ...(fields.length > 0 && { [FILTERS.field]: fields }),
  };
}
