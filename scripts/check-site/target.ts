import type { Page } from './page.ts';
import type { Site } from './site.ts';

const OTHER_SCHEMES = /^(?:mailto|tel|sms|data|blob|geo|weixin):/i;
const pagesByFile = new WeakMap<Site, Map<string, Page>>();

function pageAt(site: Site, file: string): Page | undefined {
  const known = pagesByFile.get(site) ?? new Map(site.pages.map((page) => [page.file, page]));
  pagesByFile.set(site, known);
  return known.get(file);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function problemOfFragment(site: Site, file: string, hash: string): string | undefined {
  const id = decoded(hash.slice(1).split(':~:')[0]!);
  const page = pageAt(site, file);
  if (id === '' || id === 'top' || !page || page.facts.anchors.has(id)) return undefined;
  return `${page.url} 里没有锚点 #${id}`;
}

/** What is wrong with where an address leads; undefined when it arrives, or leads to another site. */
export function problemOfTarget(site: Site, base: string, value: string): string | undefined {
  if (value.trim() === '') return '地址是空的';
  if (OTHER_SCHEMES.test(value)) return undefined;
  if (!URL.canParse(value, site.origin + encodeURI(base))) return '这不是一个网址';
  const { protocol, origin, pathname, hash } = new URL(value, site.origin + encodeURI(base));
  if (!/^https?:$/.test(protocol)) return `不能使用 ${protocol} 开头的地址`;
  if (origin !== site.origin) return undefined;
  const file = decoded(pathname.slice(1));
  const target = pathname.endsWith('/') ? `${file}index.html` : file;
  if (site.files.has(target)) return problemOfFragment(site, target, hash);
  return site.files.has(`${target}/index.html`) ? '地址缺少结尾的斜线，读者会多等一次跳转' : `没有这个页面或文件：${decoded(pathname)}`;
}
