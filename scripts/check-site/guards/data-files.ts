import Papa from 'papaparse';
import { over, type Finding, type Guard } from '../finding.ts';
import { packageProblems, publicTableProblem } from '../open-data.ts';
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

/** A file that breaks off in the middle of a line loses the last record silently. */
function linesProblem(text: string): string | undefined {
  const lines = text.split('\n').slice(0, -1);
  const broken = lines.findIndex((line) => jsonProblem(line) !== undefined);
  if (broken !== -1) return `第 ${broken + 1} 行不是合格的 JSON`;
  return text === '' || text.endsWith('\n') ? undefined : '最后一行没有换行，可能不完整';
}

function csvProblem(text: string, file: string): string | undefined {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true, delimiter: ',' });
  if (errors[0]) return `第 ${(errors[0].row ?? 0) + 1} 行：${errors[0].message}`;
  const uneven = data.findIndex(({ length }) => length !== data[0]!.length);
  if (uneven !== -1) return `第 ${uneven + 1} 行有 ${data[uneven]!.length} 栏，表头有 ${data[0]!.length} 栏`;
  return publicTableProblem(file, text, data);
}

const READERS: Record<string, (text: string, file: string) => string | undefined> = {
  xml: (text) => xmlProblem(text) ?? feedProblem(text),
  svg: xmlProblem,
  csv: csvProblem,
  json: jsonProblem,
  jsonl: linesProblem,
  jsonld: jsonProblem,
  geojson: jsonProblem,
  webmanifest: jsonProblem,
};
const readerOf = ({ path }: SiteFile) => READERS[/\.(\w+)$/.exec(path)?.[1] ?? ''];

export const dataFiles: Guard = {
  name: 'data-files',
  promise: '订阅源、站点地图和数据文件都读得出来（XML、JSON、CSV），公开的表只有许可的列，与数据包的校验和相符',
  run(site) {
    const files = Array.from(site.files.values()).filter((file) => readerOf(file));
    const jsonLd = site.pages.flatMap(({ file, facts }) =>
      facts.scripts.filter(({ type }) => type?.includes('json')).map(({ code }) => ({ file, message: jsonProblem(code) })),
    );
    const wrong: Finding[] = jsonLd.flatMap(({ file, message }) => (message ? [{ file, place: 'JSON-LD', message }] : []));
    const outcome = over(files, (file) => {
      const message = readerOf(file)!(file.text(), file.path);
      if (message) return [{ file: file.path, message }];
      return file.path.endsWith('datapackage.json') ? packageProblems(site, file) : [];
    });
    return { checked: outcome.checked + jsonLd.length, findings: [...outcome.findings, ...wrong] };
  },
};
