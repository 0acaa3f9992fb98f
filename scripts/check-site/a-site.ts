import { siteFrom, type Site } from './site.ts';

export const ORIGIN = 'https://honors.example.org';

export interface PageParts {
  url?: string;
  title?: string;
  head?: string;
  body?: string;
  html?: string;
}

/** A page with nothing wrong in it, until a test says otherwise. */
export function aPage({ url = '/', title = '志愿者荣誉', head = '', body = '', html = '<html lang="zh-CN">' }: PageParts = {}): string {
  return `<!doctype html>${html}<head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="${title}：示范用的页面"><link rel="canonical" href="${ORIGIN}${url}">${head}</head>
<body><main id="main"><h1>${title}</h1>${body}</main></body></html>`;
}

const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${ORIGIN}/</loc></url><url><loc>${ORIGIN}/stories/s1/</loc></url></urlset>`;

/** A small site that keeps every promise; `files` replaces or adds, and `undefined` takes away. */
export function aSite(files: Record<string, string | undefined> = {}, logo?: string): Site {
  const all: Record<string, string | undefined> = {
    'index.html': aPage({ body: '<a href="/stories/s1/#main">事迹</a>' }),
    'stories/s1/index.html': aPage({ url: '/stories/s1/', title: '渡口三十年', body: '<p>正文</p>' }),
    'sitemap.xml': SITEMAP,
    'data/v1/rolls/r1.csv': '\uFEFFnumber,name\r\nZJ-1,张*\r\n',
    ...files,
  };
  const present = Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
  return siteFrom(
    ORIGIN,
    present.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), text: () => text })),
    logo,
  );
}
