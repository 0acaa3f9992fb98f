import type { Conferral } from '#domain/conferral/conferral.ts';
import { statusOf } from '#domain/roll/judge.ts';
import type { Roll } from '#domain/roll/roll.ts';
import { qrMatrix } from '../qr.ts';
import { element, type Markup } from '../xml.ts';

/** 证书二维码的内容: the number stands after `#`, so that whoever scans it asks the site's server for no number (decision 013). */
export const codeAddress = (site: string, number: string): string => `${site}/verify/#no=${number}`;

/** Numbers that belong on a certificate: what is revoked or withheld gets none printed any more. */
export const certificateNumbers = (roll: Pick<Roll, 'stage'>, rows: readonly Conferral[]): string[] =>
  rows.filter((row) => ['active', 'corrected'].includes(statusOf(row, roll))).map(({ number }) => number);

/** Four modules of white on each side: scanners ask for it (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

function codeMarkup(address: string): Markup {
  const { size, path } = qrMatrix(address);
  const whole = String(size + 2 * QUIET);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `-${QUIET} -${QUIET} ${whole} ${whole}`, 'shape-rendering': 'crispEdges' },
    element('rect', { x: `-${QUIET}`, y: `-${QUIET}`, width: whole, height: whole, fill: '#ffffff' }),
    element('path', { d: path, fill: '#000000' }),
  );
}

/** One code as a file of its own, to be placed in a certificate by whoever sets it. */
export const codeSvg = (site: string, number: string): string => `${codeMarkup(codeAddress(site, number)).markup}\n`;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem}ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(44mm,1fr));gap:6mm}' +
  'li{text-align:center;break-inside:avoid;font-family:ui-monospace,monospace}svg{width:36mm;display:block;margin:auto}';

/** All codes of a roll to print, cut and stick: number and code, and no name that could be left lying on a printer. */
export function codeSheet(site: string, title: string, numbers: readonly string[]): string {
  const items = numbers.map((number) => element('li', {}, codeMarkup(codeAddress(site, number)), element('span', {}, number)));
  const head = element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, title), element('style', {}, STYLE));
  const body = element('body', {}, element('h1', {}, title), element('ul', {}, ...items));
  return `<!doctype html>\n${element('html', { lang: 'zh-Hans-CN' }, head, body).markup}\n`;
}
