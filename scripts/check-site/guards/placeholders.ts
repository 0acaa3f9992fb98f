import { excerpt, type Finding, type Guard } from '../finding.ts';
import { isText, type SiteFile } from '../site.ts';

/** What a template prints when a value is missing. */
const LEAK = /.{0,20}(?:\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date|\bnull年|\{\{|\}\}).{0,20}/;
/** In data, `null` and braces are grammar. */
const DATA_LEAK = /.{0,20}(?:\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date).{0,20}/;

function look(file: string, text: string, pattern: RegExp): Finding[] {
  const leak = pattern.exec(text)?.[0];
  return leak ? [{ file, place: excerpt(leak), message: '模板漏出了空值' }] : [];
}

const isData = ({ path }: SiteFile): boolean => /\.(?:json|jsonld|geojson|webmanifest|csv|xml|txt|ics|md)$/.test(path);

export const placeholders: Guard = {
  name: 'placeholders',
  promise: '没有漏出 undefined、NaN、[object Object] 或 Invalid Date',
  run(site) {
    const data = Array.from(site.files.values()).filter((file) => isText(file) && isData(file) && !file.path.startsWith('pagefind/'));
    const pages = site.pages.flatMap(({ file, facts }) => [
      ...look(file, facts.text, LEAK),
      ...look(file, facts.attributes, LEAK),
      ...look(
        file,
        facts.scripts
          .filter(({ type }) => type?.includes('json'))
          .map(({ code }) => code)
          .join('\n'),
        DATA_LEAK,
      ),
    ]);
    const findings = [...pages, ...data.flatMap((file) => look(file.path, file.text(), DATA_LEAK))];
    return { checked: site.pages.length + data.length, findings };
  },
};
