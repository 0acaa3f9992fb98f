import Papa from 'papaparse';
import { over, type Finding, type Guard } from '../finding.ts';
import type { SiteFile } from '../site.ts';
import { xmlProblem } from '../xml.ts';

interface JsonFeed {
  version?: string;
  title?: string;
  items?: { id?: string; url?: string }[];
}

function jsonProblem(text: string): string | undefined {
  try {
    const data = JSON.parse(text) as JsonFeed;
    return data?.version?.toString().startsWith('https://jsonfeed.org/') ? jsonFeedProblem(data) : undefined;
  } catch (error) {
    return `不是合格的 JSON：${(error as Error).message}`;
  }
}

function jsonFeedProblem({ title, items }: JsonFeed): string | undefined {
  if (!title || !Array.isArray(items)) return 'JSON Feed 缺少 title 或 items';
  const bad = items.findIndex(({ id, url }) => !id || !url);
  return bad === -1 ? undefined : `JSON Feed 第 ${bad + 1} 条缺少 id 或 url`;
}

function feedProblem(text: string): string | undefined {
  if (!/<feed\s/.test(text)) return undefined;
  const missing = ['id', 'title', 'updated'].filter((name) => !new RegExp(`<${name}[\\s>]`).test(text));
  return missing.length > 0 ? `Atom 缺少 ${missing.join('、')}` : undefined;
}

function csvProblem(text: string): string | undefined {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true, delimiter: ',' });
  if (errors[0]) return `第 ${(errors[0].row ?? 0) + 1} 行：${errors[0].message}`;
  const uneven = data.findIndex(({ length }) => length !== data[0]!.length);
  return uneven === -1 ? undefined : `第 ${uneven + 1} 行有 ${data[uneven]!.length} 栏，表头有 ${data[0]!.length} 栏`;
}

const READERS: Record<string, (text: string) => string | undefined> = {
  xml: (text) => xmlProblem(text) ?? feedProblem(text),
  svg: xmlProblem,
  csv: csvProblem,
  json: jsonProblem,
  jsonld: jsonProblem,
  geojson: jsonProblem,
  webmanifest: jsonProblem,
};
const readerOf = ({ path }: SiteFile) => READERS[/\.(\w+)$/.exec(path)?.[1] ?? ''];

export const dataFiles: Guard = {
  name: 'data-files',
  promise: '订阅源、站点地图和数据文件都读得出来（XML、JSON、CSV）',
  run(site) {
    const files = Array.from(site.files.values()).filter((file) => readerOf(file));
    const jsonLd = site.pages.flatMap(({ file, facts }) =>
      facts.scripts.filter(({ type }) => type?.includes('json')).map(({ code }) => ({ file, message: jsonProblem(code) })),
    );
    const wrong: Finding[] = jsonLd.flatMap(({ file, message }) => (message ? [{ file, place: 'JSON-LD', message }] : []));
    const outcome = over(files, (file) => {
      const message = readerOf(file)!(file.text());
      return message ? [{ file: file.path, message }] : [];
    });
    return { checked: outcome.checked + jsonLd.length, findings: [...outcome.findings, ...wrong] };
  },
};
