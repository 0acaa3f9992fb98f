import { excerpt, type Finding, type Guard } from '../finding.ts';
import type { Site, SiteFile } from '../site.ts';

/**
 * 《红十字标志使用办法》: the emblem is no decoration. The only graphic of it that a site may hold is the society's own
 * logo, named in the settings and put there by the society.
 */
const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif|ico)$/;
const EMBLEM_NAME = /(?:^|[-_./])(?:red-?cross|hong-?shi-?zi|cross|emblem|red-?crescent|red-?crystal)(?:[-_.0-9]|$)/i;
/** Heavy Greek crosses, the hospital and the helmet with a cross. */
const EMBLEM_SIGN = /[\u2719-\u271C\u2795\u{1F7A1}-\u{1F7AE}\u{1F3E5}\u26D1]/u;
/** A closed outline of twelve edges that only run level or upright is a plus. */
const LEVEL_PATH = /^\s*m[\d\s.,-]+(?:[hv][\d\s.,-]+){11,12}z?\s*$/i;
const TWELVE_POINTS = /^\s*(?:-?[\d.]+%?(?:px)?[\s,]+){23}-?[\d.]+%?(?:px)?\s*$/;

interface Bar {
  width: number;
  height: number;
}

function barsOf(svg: string): Bar[] {
  const number = (tag: string, name: string): number => Number(new RegExp(`\\s${name}="([\\d.]+)`).exec(tag)?.[1] ?? NaN);
  return Array.from(svg.matchAll(/<rect\b[^>]*>/g), ([tag]) => ({ width: number(tag, 'width'), height: number(tag, 'height') }));
}

/** Two bars of the same size, one lying and one standing, are drawn for one purpose. */
const isCrossedBars = ([a, b, ...more]: Bar[]): boolean =>
  Boolean(a && b && more.length === 0 && a.width === b.height && a.height === b.width && a.width !== a.height);

export function drawsPlus(svg: string): boolean {
  const paths = Array.from(svg.matchAll(/\sd="([^"]*)"/g), (match) => match[1]!);
  const points = Array.from(svg.matchAll(/\spoints="([^"]*)"/g), (match) => match[1]!);
  return paths.some((path) => LEVEL_PATH.test(path)) || points.some((list) => TWELVE_POINTS.test(list)) || isCrossedBars(barsOf(svg));
}

function namesOf(site: Site): Finding[] {
  const names = Array.from(site.files.keys()).filter((name) => name !== site.logo);
  const pictures = names.filter((name) => PICTURE.test(name) && EMBLEM_NAME.test(name));
  return pictures.map((file) => ({ file, message: '文件名像是红十字标志；标志不得作装饰' }));
}

function drawingsOf(site: Site): Finding[] {
  const inline = site.pages.flatMap(({ file, facts }) => facts.graphics.map((svg) => ({ file, svg })));
  const files = Array.from(site.files.values()).filter(({ path }) => path.endsWith('.svg') && path !== site.logo);
  return [...inline, ...files.map((file) => ({ file: file.path, svg: file.text() }))]
    .filter(({ svg }) => drawsPlus(svg))
    .map(({ file, svg }) => ({ file, place: excerpt(svg), message: '图形画出了十字' }));
}

function styles({ path, text }: SiteFile): Finding[] {
  if (!path.endsWith('.css')) return [];
  const shapes = Array.from(text().matchAll(/polygon\(([^)]*)\)/g), (match) => match[1]!);
  const crosses = shapes.filter((points) => TWELVE_POINTS.test(points));
  const sign = EMBLEM_SIGN.exec(text())?.[0];
  return [...crosses, ...(sign ? [sign] : [])].map((place) => ({ file: path, place: excerpt(place), message: '样式画出了十字' }));
}

export const emblem: Guard = {
  name: 'emblem',
  promise: '没有把红十字标志或近似十字的图形当作装饰',
  run(site) {
    const signs = site.pages.flatMap(({ file, facts }) => {
      const sign = EMBLEM_SIGN.exec(`${facts.text}\n${facts.attributes}`)?.[0];
      return sign ? [{ file, place: sign, message: '用字符画出了十字' }] : [];
    });
    const files = Array.from(site.files.values());
    return { checked: files.length, findings: [...namesOf(site), ...drawingsOf(site), ...signs, ...files.flatMap(styles)] };
  },
};
