import { over, type Finding, type Guard } from '../finding.ts';
import { addressOf, isIndexable, isRedirect, type Page } from '../page.ts';
import type { Site } from '../site.ts';
import { problemOfTarget } from '../target.ts';

function language({ url, facts, file }: Page): Finding[] {
  const wanted = url.startsWith('/en/') ? /^en\b/ : /^zh\b/;
  return wanted.test(facts.language ?? '')
    ? []
    : [{ file, place: `lang="${facts.language ?? ''}"`, message: '页面语言没有写或与栏目不符' }];
}

function heading({ facts, file }: Page): Finding[] {
  return facts.h1Count === 1 ? [] : [{ file, message: `页面应有一个 <h1>，现有 ${facts.h1Count} 个` }];
}

/** An earlier version of a roll may point to the present one, a page that wants no listing to what it stands for. */
const mayPointElsewhere = (page: Page): boolean => !isIndexable(page) || /\/vn\/$/.test(page.kind);

/** Search engines forget a page whose canonical address is, by mistake, another page's. */
function canonical(page: Page, site: Site): Finding[] {
  const { file, facts } = page;
  const own = addressOf(page, site.origin);
  if (facts.canonical === own) return [];
  if (facts.canonical === undefined) return isIndexable(page) ? [{ file, message: '缺少 <link rel="canonical">' }] : [];
  const arrives = facts.canonical.startsWith(`${site.origin}/`) && !problemOfTarget(site, page.url, facts.canonical);
  return mayPointElsewhere(page) && arrives ? [] : [{ file, place: facts.canonical, message: `规范地址应为 ${own}` }];
}

export const structure: Guard = {
  name: 'structure',
  promise: '每个页面写明语言，有一个一级标题和正确的规范地址',
  run: (site) =>
    over(
      site.pages.filter((page) => !isRedirect(page)),
      (page) => [...language(page), ...heading(page), ...canonical(page, site)],
    ),
};
