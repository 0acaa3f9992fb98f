/** The whole way of a publication on the content that ships: built once, changed live, compared with a build from nothing. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from '../../admin/gateway/site/open-site.ts';
import type { Overlay, Site } from '../../admin/gateway/site/site.ts';
import { UNFILLED } from '#domain/draft/complete.ts';
import { COLLECTIONS, type CollectionName } from '#domain/form/meta.ts';
import { entryAddress } from '#domain/library/address.ts';
import { SINGLES } from '#domain/library/collections.ts';
import { entryPath } from '#domain/library/entry-path.ts';

const BUILD_DATE = '2026-11-25';
/** Below the project: Astro lets builds that lie outside it share a folder, and other tests build at the same time. */
let root: string;
let site: Site;
const at = (...names: string[]): string => path.join(root, ...names);
const bytes = (text: string): Buffer => Buffer.from(text);
const contentText = (file: string): string => fs.readFileSync(at('content', file), 'utf8');
const published = (file: string): string => fs.readFileSync(at('site', file), 'utf8');
const isPublished = (file: string): boolean => fs.existsSync(at('site', file));

function build(outDir: string, cacheDir: string): void {
  const env = { ...process.env, BUILD_DATE, CONTENT_DIR: at('content'), OUT_DIR: at(outDir), CACHE_DIR: at(cacheDir), POSTERS: '0' };
  execFileSync(process.execPath, ['scripts/build.ts'], { env, stdio: 'pipe' });
}

/** Every file of the site by its bytes, so that “nothing changed” can be said. */
function photograph(): Map<string, string> {
  const files = fs.readdirSync(at('site'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [path.join(entry.parentPath, entry.name), String(fs.statSync(path.join(entry.parentPath, entry.name)).mtimeMs)]),
  );
}

function builtAddresses(): string[] {
  const files = fs.readdirSync(at('site'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('index.html')).map((file) => `/${file.replace(/index\.html$/u, '')}`);
}

const STORY = fs.readdirSync('content/stories/2026').toSorted()[0]!;
const STORY_FILE = `stories/2026/${STORY}/index.md`;
const WITHDRAWN = fs.readdirSync('content/stories/2025').toSorted()[0]!;

const retitled = (title: string): Buffer => bytes(contentText(STORY_FILE).replace(/^title: .*$/mu, `title: ${title}`));

/** A whole folder of content, taken away. */
const without = (folder: string): Overlay =>
  fs.readdirSync(at('content', folder)).map((name) => ({ path: `${folder}/${name}`, bytes: null }));

beforeAll(() => {
  fs.mkdirSync('.cache', { recursive: true });
  root = fs.mkdtempSync(path.resolve('.cache/live-test-'));
  fs.cpSync('content', at('content'), { recursive: true, preserveTimestamps: true });
  if (fs.existsSync('.cache/media')) fs.cpSync('.cache/media', at('cache/media'), { recursive: true, preserveTimestamps: true });
  build('site', 'cache');
  process.env['BUILD_DATE'] = BUILD_DATE;
  process.env['POSTERS'] = '0';
}, 240_000);

beforeAll(async () => {
  site = await openSite({ contentDir: at('content'), outDir: at('site'), cacheDir: at('cache') });
  await site.render('/');
}, 120_000);

afterAll(async () => {
  await site?.close();
  fs.rmSync(root, { recursive: true, force: true });
}, 30_000);

describe('without any change', () => {
  test('every page rendered live is the built one, byte for byte', async () => {
    const addresses = builtAddresses();
    expect(addresses.length).toBeGreaterThan(200);
    for (const address of [...addresses, '/feeds/stories.xml', '/sitemap.xml']) {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      expect((await site.render(address)).html === published(file), address).toBe(true);
    }
  }, 120_000);

  test('a publication of what stands already replaces nothing, in no round after it', async () => {
    await site.settled();
    expect(site.state()).toEqual({ ready: true, publishing: 0, following: false });
    const before = photograph();
    await site.publish([{ path: STORY_FILE, bytes: bytes(contentText(STORY_FILE)) }]);
    await site.settled();
    const changed = Array.from(photograph()).filter(([file, time]) => before.get(file) !== time && !/csp-|\/pagefind\//u.test(file));
    expect(changed.filter(([file]) => file.endsWith('.html'))).toEqual([]);
  }, 120_000);

  test('an unknown address is the site’s own page for that', async () => {
    const { status, html } = await site.render('/stories/no-such-story/');
    expect(status).toBe(404);
    expect(html).toBe(published('404.html'));
  });
});

/** What has pages of many entries; the settings and the navigation are one file each, seen on every page. */
const NAMES = (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) => !SINGLES.some((single) => single === name));

describe('a draft', () => {
  const draft: Overlay = [{ path: STORY_FILE, bytes: bytes('') }];

  test('shows as the site’s own page, marked, found by no search engine and in no feed', async () => {
    const { status, html } = await site.render(`/stories/${STORY}/`, [{ path: STORY_FILE, bytes: retitled('尚未发布的标题') }]);
    expect(status).toBe(200);
    expect(html).toContain('尚未发布的标题</h1>');
    expect(html).toContain('预览：尚未发布');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/rel="canonical"|atom\+xml|ld\+json/u);
  });

  test('leaves no trace, neither in the next page nor on the disk', async () => {
    const before = photograph();
    await site.render(`/stories/${STORY}/`, [{ path: STORY_FILE, bytes: retitled('尚未发布的标题') }]);
    expect((await site.render(`/stories/${STORY}/`)).html).toBe(published(`stories/${STORY}/index.html`));
    expect((await site.render('/stories/')).html).toBe(published('stories/index.html'));
    expect(photograph()).toEqual(before);
  });

  test.each(NAMES)('of %s is shown from its first line on', async (collection) => {
    const file = entryPath(collection, '2026-rc-new1');
    const first = file.endsWith('.md') ? '---\n---\n第一段。\n' : '{}';
    const { status, html } = await site.render(entryAddress(collection, '2026-rc-new1'), [{ path: file, bytes: bytes(first) }]);
    expect(status).toBe(200);
    expect(html).toContain(UNFILLED);
    expect(html).toContain('预览：尚未发布');
  });

  test('of a roll shows the rows that are right, and leaves out the one that is not', async () => {
    const rows = 'number,name,star\nSLC-2026-00001-X,林知夏,3\nSLC-2026-00002-X,王芳,9\n';
    const { status, html } = await site.render('/honors/2026-rc-new1/', [
      { path: 'rolls/2026-rc-new1/roll.json', bytes: bytes('{"title":"新的名单","stage":"final"}') },
      { path: 'rolls/2026-rc-new1/conferrals.csv', bytes: bytes(rows) },
    ]);
    expect(status).toBe(200);
    expect(html).toContain('林知夏');
    expect(html).not.toContain('王芳');
    expect(html).toContain('新的名单</h1>');
  });

  test('shows a picture that is saved nowhere, and says where one is missing', async () => {
    const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#a33' } })
      .jpeg()
      .toBuffer();
    const photo = (file: string): string => `  - { file: ${file}, alt: 一面红墙, caption: 说明, credit: 王摄 }`;
    const text = `---\ntitle: 有照片\nphotos:\n${photo('new.jpg')}\n${photo('lost.jpg')}\n---\n正文。\n\n![](lost.jpg)\n`;
    const folder = 'stories/2026/2026-rc-new1';
    const { html } = await site.render('/stories/2026-rc-new1/', [
      { path: `${folder}/index.md`, bytes: bytes(text) },
      { path: `${folder}/new.jpg`, bytes: picture },
    ]);
    expect(html).toMatch(/<img src="data:image\/webp;base64,[^"]+" width="960" height="640" alt="一面红墙"/u);
    expect(html).toContain('src="data:image/svg+xml;base64,');
  });

  test('that cannot be read gives its problems in the words of the form', async () => {
    const { status, html } = await site.render(`/stories/${STORY}/`, [{ ...draft[0]!, bytes: bytes('---\ntitle: "没有完\n---\n') }]);
    expect(status).toBe(422);
    expect(html).toContain('暂时无法预览');
    expect(html).toContain('文件不是有效的 YAML');
  });
});

describe('a publication', () => {
  test('is what readers see when it resolves: page, list, front page', async () => {
    const { written } = await site.publish([{ path: STORY_FILE, bytes: retitled('刚刚发布的标题') }]);
    expect(written).toEqual(expect.arrayContaining([`stories/${STORY}/index.html`, 'stories/index.html', 'index.html']));
    for (const file of [`stories/${STORY}/index.html`, 'stories/index.html', 'index.html'])
      expect(published(file)).toContain('刚刚发布的标题');
  }, 60_000);

  test('brings its pictures', async () => {
    const picture = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#147' } })
      .jpeg()
      .toBuffer();
    const folder = 'stories/2026/2026-rc-0001';
    const text = contentText(STORY_FILE)
      .replace(/^photos:\n(?:[ -].*\n)+/mu, '')
      .replace(/\n---\n[\s\S]*$/u, '\nphotos:\n  - { file: blue.jpg, alt: 蓝色, caption: 说明, credit: 王摄 }\n---\n新的事迹正文。\n');
    await site.publish([
      { path: `${folder}/index.md`, bytes: bytes(text) },
      { path: `${folder}/blue.jpg`, bytes: picture },
    ]);
    const [, file] = /<img src="\/(media\/[^"]+)"/u.exec(published('stories/2026-rc-0001/index.html')) ?? [];
    expect(isPublished(file!)).toBe(true);
  }, 60_000);

  test('that takes a story back takes its page away', async () => {
    expect(isPublished(`stories/${WITHDRAWN}/index.html`)).toBe(true);
    const { removed } = await site.publish(without(`stories/2025/${WITHDRAWN}`));
    expect(removed).toContain(`stories/${WITHDRAWN}/index.html`);
    expect(published('stories/index.html')).not.toContain(WITHDRAWN);
  }, 60_000);

  test('whose page fails leaves the old page, and says so', async () => {
    const before = published(`stories/${STORY}/index.html`);
    const file = contentText(STORY_FILE);
    const broken = file.replace(/^organization: .*$/mu, 'organization: no-such-society');
    await expect(site.publish([{ path: STORY_FILE, bytes: bytes(broken) }])).rejects.toThrow(/no-such-society/u);
    expect(published(`stories/${STORY}/index.html`)).toBe(before);
    await site.publish([{ path: STORY_FILE, bytes: bytes(file) }]);
  }, 60_000);
});

test('a process that dies is started again; whoever asks meanwhile waits', async () => {
  await site.settled();
  const pid = Number(execFileSync('pgrep', ['-P', String(process.pid), '-f', 'astro.mjs build'], { encoding: 'utf8' }).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  expect((await site.render(`/stories/${STORY}/`)).html).toContain('刚刚发布的标题');
}, 120_000);

test('in the end the site is what a build from nothing makes of the same content', async () => {
  const society = 'organizations/sample-city.json';
  await site.publish([{ path: society, bytes: bytes(contentText(society).replace(/"name": "([^"]+)"/u, '"name": "$1改"')) }]);
  await site.settled();
  expect(site.state().failure).toBeUndefined();
  build('fresh', 'fresh-cache');
  const differs = spawnDiff(at('site'), at('fresh'));
  expect(differs).toBe('');
}, 240_000);

function spawnDiff(a: string, b: string): string {
  try {
    return execFileSync('diff', ['-rq', a, b], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
