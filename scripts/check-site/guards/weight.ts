import { brotli } from '#files/serve/compression.ts';
import type { Finding, Guard } from '../finding.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

const KB = 1024;
const STORY = 20 * KB;
const LIST = 30 * KB;
/** A row of a roll (number, name, organisation, level) costs about 40 bytes once compressed. */
const ROLL_BASE = 15 * KB;
const ROLL_ROW = 60;
/** One style sheet for every page, kept by the browser from the first page on; as it travels. */
const STYLES = 10 * KB;
const INLINE_SCRIPT = KB;
/** A custom element that improves working HTML; whoever brings a schema library along (83 KB, once seen) is stopped here. */
const SCRIPT_FILE = 12 * KB;
/** What only the search and the look-up fetch, when somebody asks: the table of traditional characters, and the search itself. */
const OF_SEARCH = /^_astro\/(?:fold|SiteSearch)\b/;
const SEARCH_FILE = 24 * KB;

const isStory = ({ kind }: Page): boolean => /^(?:\/en)?\/stories\/\*\/$/.test(kind);
const isRoll = ({ kind }: Page): boolean => /\/honors\/\*\//.test(kind);

/** The budget of a page's HTML in bytes, as it travels. */
export function htmlBudget(page: Page): number {
  if (isStory(page)) return STORY;
  return isRoll(page) ? ROLL_BASE + ROLL_ROW * page.facts.tableRows : LIST;
}

const kilobytes = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

async function htmlWeight(page: Page): Promise<Finding[]> {
  const bytes = (await brotli(Buffer.from(page.html()))).length;
  const budget = htmlBudget(page);
  return bytes <= budget ? [] : [{ file: page.file, message: `HTML 压缩后 ${kilobytes(bytes)}，上限 ${kilobytes(budget)}` }];
}

const sheets = new Map<string, number>();

/** A sheet is compressed once; all pages have the same. */
async function sheetWeight(sheet: string, site: Site): Promise<number> {
  const file = site.files.get(sheet.replace(/^\//, ''));
  const key = `${sheet} ${file?.bytes}`;
  const bytes = sheets.get(key) ?? (file ? (await brotli(Buffer.from(file.text()))).length : 0);
  sheets.set(key, bytes);
  return bytes;
}

async function styleWeight({ file, facts }: Page, site: Site): Promise<Finding[]> {
  const weights = await Promise.all(facts.stylesheets.map((sheet) => sheetWeight(sheet, site)));
  const bytes = weights.reduce((sum, each) => sum + each, 0);
  return bytes <= STYLES ? [] : [{ file, message: `样式压缩后共 ${kilobytes(bytes)}，上限 ${kilobytes(STYLES)}` }];
}

/** A story is read with no script at all; what a browser does not run (JSON-LD) is no script. */
function scriptWeight(page: Page): Finding[] {
  const { file, facts } = page;
  const running = facts.scripts.filter(({ type }) => !/json|speculationrules/.test(type ?? ''));
  const external = isStory(page) ? running.filter(({ src }) => src !== undefined) : [];
  const long = running.filter(({ code }) => Buffer.byteLength(code) > INLINE_SCRIPT);
  return [
    ...external.map(({ tag }) => ({ file, place: tag, message: '事迹页不加载脚本文件' })),
    ...long.map(({ tag, code }) => ({ file, place: tag, message: `内联脚本 ${kilobytes(Buffer.byteLength(code))}，上限 1 KB` })),
  ];
}

/** The search brings its own engine, which only its page loads. */
function scriptFiles({ files }: Site): Finding[] {
  const scripts = Array.from(files.values()).filter(({ path }) => /\.m?js$/.test(path) && !path.startsWith('pagefind/'));
  const limitOf = (path: string): number => (OF_SEARCH.test(path) ? SEARCH_FILE : SCRIPT_FILE);
  const heavy = scripts.filter(({ path, bytes }) => bytes > limitOf(path));
  return heavy.map(({ path, bytes }) => ({ file: path, message: `脚本 ${kilobytes(bytes)}，上限 ${kilobytes(limitOf(path))}` }));
}

export const weight: Guard = {
  name: 'weight',
  promise: '页面轻：事迹 ≤ 20 KB，列表 ≤ 30 KB，样式 ≤ 10 KB（压缩后），每个脚本 ≤ 12 KB，事迹页不加载脚本',
  async run(site) {
    const findings: Finding[] = scriptFiles(site);
    for (const page of site.pages) findings.push(...(await htmlWeight(page)), ...(await styleWeight(page, site)), ...scriptWeight(page));
    return { checked: site.pages.length, findings };
  },
};
