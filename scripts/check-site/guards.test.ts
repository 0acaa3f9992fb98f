import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aPage, aSite, ORIGIN } from './a-site.ts';
import { GUARDS } from './guards.ts';

const aPackage = (path: string): string => JSON.stringify({ resources: [{ path, hash: 'sha256:0' }] });
import type { Site } from './site.ts';

async function findingsOf(name: string, site: Site): Promise<string[]> {
  const guard = GUARDS.find((candidate) => candidate.name === name)!;
  const { findings } = await guard.run(site);
  return findings.map(({ file, place, message }) => [file, place, message].filter(Boolean).join(' · '));
}

const home = (body: string, head = ''): Site => aSite({ 'index.html': aPage({ body, head }) });
const story = (body: string, head = ''): Site =>
  aSite({ 'stories/s1/index.html': aPage({ url: '/stories/s1/', title: '渡口', body, head }) });
const plus = '<svg viewBox="0 0 30 30"><path d="M10 0h10v10h10v10h-10v10h-10v-10h-10v-10h10z"/></svg>';

test.for(GUARDS.map(({ name }) => name))('a good site passes %s', async (name) => {
  expect(await findingsOf(name, aSite())).toEqual([]);
});

/** For each guard the ways in which a site can break its promise, and a word of what the guard then says. */
const FAULTS: Record<string, [string, Site, string][]> = {
  'personal-data': [
    ['a mobile number in the text', home('<p>电话 138 0013 8000</p>'), '手机号'],
    ['a number cut by markup', home('<p>138<b>0013</b>8000</p>'), '手机号'],
    ['a number in an attribute', home('<a href="tel:13800138000">电话</a>'), '手机号'],
    ['a number in structured data', home('<script type="application/ld+json">{"telephone":"13800138000"}</script>'), '手机号'],
    ['an identity number in a table of data', aSite({ 'data/v1/x.csv': '姓名,备注\n张*,330106198803051234\n' }), '身份证号'],
    ['a number in JSON', aSite({ 'data/v1/x.json': '{"note":"手机13800138000"}' }), '手机号'],
  ],
  samples: [['an unmarked sample', home('<article data-sample><p>张三</p></article>'), '示例数据']],
  emblem: [
    ['a file named after it', aSite({ 'images/red-cross.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }), '文件名'],
    ['a plus as a path', home(plus), '十字'],
    ['a plus in a file', aSite({ 'favicon.svg': plus.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') }), '十字'],
    ['two crossed bars', home('<svg><rect width="30" height="10"/><rect width="10" height="30"/></svg>'), '十字'],
    ['a sign', home('<p>✚ 急救</p>'), '字符'],
    ['a style', aSite({ 'a.css': '.x{clip-path:polygon(1% 0,2% 0,2% 1%,3% 1%,3% 2%,2% 2%,2% 3%,1% 3%,1% 2%,0 2%,0 1%,1% 1%)}' }), '样式'],
  ],
  links: [
    ['a page that is not there', home('<a href="/nothing/">x</a>'), '没有这个页面'],
    ['a relative address', home('<a href="./nothing.pdf">x</a>'), '没有这个页面'],
    ['the full address of a missing page', home(`<a href="${ORIGIN}/nothing/">x</a>`), '没有这个页面'],
    ['a missing anchor', home('<a href="/stories/s1/#%E7%AB%A0">x</a>'), '没有锚点 #章'],
    ['a missing anchor of its own', home('<a href="#nowhere">x</a>'), '没有锚点'],
    ['a missing slash', home('<a href="/stories/s1">x</a>'), '斜线'],
    ['a missing width of a picture', home('<img srcset="/a.avif 480w, /b.avif 960w" alt="">'), '/b.avif'],
    ['a missing preview picture', home('', '<meta property="og:image" content="/og.png">'), 'og.png'],
    ['a missing style', home('', '<link rel="stylesheet" href="/x.css">'), 'x.css'],
    ['a script address', home('<a href="javascript:void 0">x</a>'), 'javascript:'],
    ['an empty address', home('<a href="">x</a>'), '空的'],
    ['a feed that names a missing page', aSite({ 'feed.xml': `<feed><link href="${ORIGIN}/gone/"/></feed>` }), 'gone'],
    ['a table that names one', aSite({ 'x.csv': `a,b\n${ORIGIN}/gone/,1\n` }), '/gone/'],
    ['data that name a missing page', aSite({ 'x.json': `{"url":"${ORIGIN}/gone/"}` }), 'gone'],
    ['structured data likewise', home(`<script type="application/ld+json">{"url":"${ORIGIN}/gone/"}</script>`), 'gone'],
    ['a style that names a missing font', aSite({ 'a.css': '@font-face{src:url("/font.woff2")}' }), 'font.woff2'],
  ],
  html: [
    ['a wrong nesting', home('<ul><p>x</p></ul>'), 'element-permitted-content'],
    ['an id used twice', home('<p id="a">x</p><p id="a">y</p>'), 'no-dup-id'],
    ['an element left open', home('<div><section></div>'), 'close-order'],
  ],
  structure: [
    ['no language', aSite({ 'index.html': aPage({ html: '<html>' }) }), '语言'],
    ['English that says it is Chinese', aSite({ 'en/index.html': aPage({ url: '/en/' }) }), '语言'],
    ['two first headings', home('<h1>又一个</h1>'), '2 个'],
    ['another page as canonical', aSite({ 'index.html': aPage({ url: '/stories/s1/' }) }), '规范地址应为'],
    ['no canonical', aSite({ 'index.html': aPage().replace(/<link rel="canonical"[^>]*>/, '') }), '缺少'],
  ],
  titles: [
    ['a shared title', aSite({ 'stories/s1/index.html': aPage({ url: '/stories/s1/' }) }), '标题与 / 相同'],
    ['an empty title', aSite({ 'index.html': aPage({ title: '' }) }), '没有标题'],
    ['a long title', aSite({ 'index.html': aPage({ title: '长'.repeat(71) }) }), '71 个字'],
    ['no description', aSite({ 'index.html': aPage().replace(/<meta name="description"[^>]*>/, '') }), '没有描述'],
  ],
  images: [
    ['no size', home('<img src="data:," alt="">'), 'width'],
    ['no words', home('<img src="data:," width="1" height="1">'), 'alt'],
  ],
  placeholders: [
    ['undefined in the text', home('<p>发布于 undefined</p>'), 'undefined'],
    ['an object in an attribute', home('<p title="[object Object]">x</p>'), 'object Object'],
    ['a day that is none in data', aSite({ 'x.csv': '日期\nInvalid Date\n' }), 'Invalid Date'],
  ],
  sitemap: [
    ['a forgotten page', aSite({ 'stories/s2/index.html': aPage({ url: '/stories/s2/', title: '二' }) }), 'stories/s2'],
    ['a page that wants no listing', aSite({ 'index.html': aPage({ head: '<meta name="robots" content="noindex">' }) }), '不应列入'],
    ['no sitemap', aSite({ 'sitemap.xml': undefined }), 'index.html'],
  ],
  'data-files': [
    ['a feed left open', aSite({ 'feed.xml': '<feed><entry></feed>' }), '没有对应'],
    ['a bare ampersand', aSite({ 'feed.xml': '<feed>a & b</feed>' }), '&'],
    ['an Atom feed without id', aSite({ 'feed.xml': '<feed xmlns="x"><title>t</title><updated>u</updated></feed>' }), 'id'],
    ['broken JSON', aSite({ 'x.json': '{' }), 'JSON'],
    [
      'a JSON feed without addresses',
      aSite({ 'feed.json': '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1"}]}' }),
      '第 1 条',
    ],
    ['an uneven table', aSite({ 'x.csv': 'a,b\n1\n' }), '1 栏'],
    ['a public table without its mark', aSite({ 'data/v1/homes.csv': 'id\r\n' }), 'BOM'],
    ['a public table with the line ends of Unix', aSite({ 'data/v1/homes.csv': '\uFEFFid\n' }), 'CRLF'],
    ['a column that nobody allowed', aSite({ 'data/v1/rolls/r1.csv': '\uFEFFnumber,hours\r\nZJ-1,300\r\n' }), 'hours'],
    ['one in a version', aSite({ 'honors/r1/v2/r1-v2.csv': '\uFEFFnumber,school\r\nZJ-1,x\r\n' }), 'school'],
    ['a cell that a spreadsheet would run', aSite({ 'data/v1/homes.csv': '\uFEFFid\r\n＝1+1\r\n' }), '公式'],
    ['a broken line of JSON', aSite({ 'data/v1/homes.jsonl': '{"id":1}\n{"id":\n' }), '第 2 行'],
    ['a file that breaks off', aSite({ 'data/v1/homes.jsonl': '{"id":1}\n{"id":2}' }), '不完整'],
    ['a file that its package lists and nobody wrote', aSite({ 'data/v1/datapackage.json': aPackage('homes.csv') }), '不存在'],
    ['a file that was changed after', aSite({ 'data/v1/rolls/datapackage.json': aPackage('r1.csv') }), '校验和'],
    ['broken structured data', home('<script type="application/ld+json">{</script>'), 'JSON-LD'],
  ],
  'security-policy': [
    ['an unknown script', home('<script>x()</script>'), 'sha256-'],
    ['a style element', home('', '<style>p{}</style>'), '内联样式'],
    ['a style attribute', home('<p style="color:red">x</p>'), '内联样式'],
    ['a picture from elsewhere', home('<img src="https://cdn.example.com/a.png" alt="" width="1" height="1">'), '别的网站'],
    ['a click handler', home('<p onclick="x()">x</p>'), 'on…'],
  ],
  weight: [
    ['a heavy story', story(`<p>${randomBytes(22_000).toString('base64')}</p>`), '上限 20.0 KB'],
    ['a heavy list', home(`<p>${randomBytes(32_000).toString('base64')}</p>`), '上限 30.0 KB'],
    ['a script on a story', story('', '<script src="/x.js"></script>'), '不加载脚本'],
    ['a script that brings a library along', aSite({ 'x.js': ' '.repeat(13 * 1024) }), '上限 12.0 KB'],
    ['a long inline script', home(`<script>${'x'.repeat(1025)}</script>`), '上限 1 KB'],
    [
      'heavy styles',
      aSite({ 'index.html': aPage({ head: '<link rel="stylesheet" href="/a.css">' }), 'a.css': randomBytes(12 * 1024).toString('hex') }),
      '样式',
    ],
  ],
};

test('every guard is seen failing', () => {
  expect(Object.keys(FAULTS).toSorted()).toEqual(GUARDS.map(({ name }) => name).toSorted());
});

describe.for(Object.entries(FAULTS))('%s finds', ([name, faults]) => {
  test.for(faults)('%s', async ([, site, word]) => {
    expect((await findingsOf(name, site)).join('\n')).toContain(word);
  });
});

describe('guards leave in peace', () => {
  test('links with every legitimate spelling', async () => {
    const body = `<h2 id="第一章">一</h2><a href="#%E7%AC%AC%E4%B8%80%E7%AB%A0">一</a><a href="#第一章">一</a><a href="../stories/s1/">s</a>
      <a href="${ORIGIN}/?q=1">首页</a><a href="https://www.redcross.org.cn/x">外</a><a href="mailto:a@example.org">信</a><a href="tel:0571-87012345">电</a>
      <a href="/data/%E8%AF%B4%E6%98%8E.txt">说明</a><a href="#">顶</a>`;
    expect(await findingsOf('links', aSite({ 'index.html': aPage({ body }), 'data/说明.txt': '说明' }))).toEqual([]);
  });

  test('an address inside the HTML of a feed', async () => {
    const feed = `<feed><content type="html">&lt;a href=&quot;${ORIGIN}/stories/s1/#main&quot;&gt;事迹&lt;/a&gt;</content></feed>`;
    expect(await findingsOf('links', aSite({ 'feed.xml': feed }))).toEqual([]);
    expect(await findingsOf('links', aSite({ 'feed.xml': feed.replace('#main', '#x') }))).toHaveLength(1);
  });

  test('numbers that stand beside each other in a table', async () => {
    expect(await findingsOf('personal-data', home('<table><tbody><tr><td>138</td><td>00138000</td></tr></tbody></table>'))).toEqual([]);
  });

  test('an inline script whose hash the build has listed', async () => {
    const hash = `sha256-${createHash('sha256').update('x()').digest('base64')}`;
    const site = aSite({ 'index.html': aPage({ body: '<script>x()</script>' }), 'csp-hashes.json': JSON.stringify([hash]) });
    expect(await findingsOf('security-policy', site)).toEqual([]);
  });

  test('the logo that the society itself named in its settings', async () => {
    const files = { 'logo/red-cross.svg': plus.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') };
    expect(await findingsOf('emblem', aSite(files, '/logo/red-cross.svg'))).toEqual([]);
  });

  test('a QR code, which is drawn of many level lines', async () => {
    expect(await findingsOf('emblem', home(`<svg><path d="${'M0 0h7v1h-7z'.repeat(40)}"/></svg>`))).toEqual([]);
  });

  test('a long roll, whose budget grows with its rows', async () => {
    const rows = Array.from({ length: 900 }, () => `<tr><td>${randomBytes(40).toString('base64')}</td></tr>`).join('');
    const body = `<table><tbody>${rows}</tbody></table>`;
    const roll = (url: string): Site => aSite({ [`${url.slice(1)}index.html`]: aPage({ url, title: '名单', body }) });
    expect(await findingsOf('weight', roll('/honors/hz-2026/'))).toEqual([]);
    expect(await findingsOf('weight', roll('/topics/hz-2026/'))).not.toEqual([]);
  });

  test('redirects and pages that want no listing', async () => {
    const redirect =
      '<!doctype html><html lang="zh-CN"><head><title>已迁移</title><meta http-equiv="refresh" content="0;url=/stories/s1/"></head></html>';
    const site = aSite({ 'stories/old/index.html': redirect, '404.html': aPage({ url: '/404.html', title: '没有这一页' }) });
    for (const name of ['titles', 'structure', 'sitemap', 'links']) expect(await findingsOf(name, site)).toEqual([]);
  });
});
