import type { Origin } from './origin.ts';

/** 红 and 纸 of src/styles/tokens.css; a manifest cannot read custom properties. */
const PAPER = '#fdfbf7';
const RED = '#a3231b';

/**
 * Web application manifest (https://www.w3.org/TR/appmanifest/). The icon is the site's own star: the emblem of the Red Cross
 * may not become an application's icon (红十字标志使用办法 第十三条、第十八条).
 */
export function toWebManifest(origin: Origin): string {
  const manifest = {
    name: origin.name,
    short_name: origin.name,
    description: origin.description,
    lang: 'zh-Hans-CN',
    dir: 'ltr',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: PAPER,
    theme_color: RED,
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
