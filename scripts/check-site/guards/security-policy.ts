import { createHash } from 'node:crypto';
import { HASH_FILE } from '#files/serve/security-headers.ts';
import { excerpt, over, type Finding, type Guard } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;

function knownHashes(site: Site): ReadonlySet<string> {
  return new Set(JSON.parse(site.files.get(HASH_FILE)?.text() ?? '[]') as string[]);
}

/** JSON-LD is data: a browser runs it not, so the policy asks for no hash. */
function unknownScripts({ file, facts }: Page, known: ReadonlySet<string>): Finding[] {
  const inline = facts.scripts.filter(({ src, type }) => src === undefined && !/json/.test(type ?? ''));
  return inline
    .filter(({ code }) => !known.has(hashOf(code)))
    .map(({ code }) => ({
      file,
      place: excerpt(code.trim()),
      message: `内联脚本的摘要 ${hashOf(code)} 不在 ${HASH_FILE} 里，浏览器不会运行它`,
    }));
}

/** What a page loads by itself from elsewhere tells others who reads it, and the policy stops it. */
const LOADED = new Set(['<img>', '<source>', '<script>', '<iframe>', '<video>', '<audio>', '<track>', '<object>', '<embed>', '<use>']);

function fromElsewhere({ file, facts }: Page, { origin }: Site): Finding[] {
  return facts.links
    .filter(({ value, from }) => LOADED.has(from) && /^(?:https?:)?\/\//i.test(value) && !value.startsWith(`${origin}/`))
    .map(({ value, from }) => ({ file, place: excerpt(`${from} ${value}`), message: '从别的网站加载内容，会被 CSP 拦下' }));
}

export const securityPolicy: Guard = {
  name: 'security-policy',
  promise: '内容安全策略（CSP）放行全部脚本，没有内联样式和别处的资源',
  run(site) {
    const known = knownHashes(site);
    return over(site.pages, (page) => [
      ...unknownScripts(page, known),
      ...fromElsewhere(page, site),
      ...page.facts.inlineCode.map((tag) => ({ file: page.file, place: excerpt(tag), message: '内联样式或 on… 属性会被 CSP 拦下' })),
    ]);
  },
};
