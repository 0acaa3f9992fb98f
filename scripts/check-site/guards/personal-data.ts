import { findPersonalData, maskPersonalData } from '#domain/text/personal-data.ts';
import { over, type Finding, type Guard } from '../finding.ts';
import type { Page } from '../page.ts';
import { isText, type SiteFile } from '../site.ts';

function findIn(file: string, text: string): Finding[] {
  return findPersonalData(text).map(({ kind, found }) => ({ file, place: maskPersonalData(found), message: `疑似${kind}` }));
}

/** What is read, what stands in attributes and what scripts carry, each by itself: a tag between two numbers joins them not. */
function findInPage({ file, facts }: Page): Finding[] {
  const scripts = facts.scripts.map(({ code }) => code);
  return [facts.text, facts.attributes, ...scripts].flatMap((text) => findIn(file, text));
}

/** Our scripts and styles hold no content; what minifiers make of numbers only looks like it. */
const isContent = (file: SiteFile): boolean => isText(file) && !/\.(?:html|js|mjs|css)$/.test(file.path);

export const personalData: Guard = {
  name: 'personal-data',
  promise: '公开的文件里没有身份证号、手机号、银行卡号和住址',
  run(site) {
    const pages = over(site.pages, findInPage);
    const files = over(Array.from(site.files.values()).filter(isContent), (file) => findIn(file.path, file.text()));
    return { checked: pages.checked + files.checked, findings: [...pages.findings, ...files.findings] };
  },
};
