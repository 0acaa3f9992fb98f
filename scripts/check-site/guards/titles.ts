import type { Finding, Guard } from '../finding.ts';
import { isIndexable, type Page } from '../page.ts';

/** A search result or a shared card cuts off what is longer. */
const LONGEST_TITLE = 70;

function own({ file, facts }: Page): Finding[] {
  const { title = '', description = '' } = facts;
  const length = Array.from(title).length;
  return [
    ...(title === '' ? [{ file, message: '页面没有标题 <title>' }] : []),
    ...(length > LONGEST_TITLE ? [{ file, place: title, message: `标题有 ${length} 个字，最多 ${LONGEST_TITLE} 个` }] : []),
    ...(description === '' ? [{ file, message: '页面没有描述 <meta name="description">' }] : []),
  ];
}

function shared(pages: readonly Page[], what: string, read: (page: Page) => string | undefined): Finding[] {
  const groups = Array.from(Map.groupBy(pages.filter(read), read).values()).filter(({ length }) => length > 1);
  return groups.flatMap(([first, ...rest]) =>
    rest.map((page) => ({ file: page.file, place: read(page)!, message: `${what}与 ${first!.url} 相同` })),
  );
}

export const titles: Guard = {
  name: 'titles',
  promise: '每个可检索的页面都有自己的标题和描述，互不相同',
  run(site) {
    const pages = site.pages.filter(isIndexable);
    const findings = [
      ...pages.flatMap(own),
      ...shared(pages, '标题', ({ facts }) => facts.title),
      ...shared(pages, '描述', ({ facts }) => facts.description),
    ];
    return { checked: pages.length, findings };
  },
};
