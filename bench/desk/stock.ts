import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { servePlain } from './plain-server.ts';
import { rivalFile } from '../rivals/rivals.ts';
import type { Call, Contender } from './contender.ts';

const PORT = 8_881;

/** The configuration that the manual of Decap gives, for the same stories. */
const PAGE = `import CMS from 'decap-cms-app';
CMS.init({ config: {
  load_config_file: false, locale: 'zh_Hans', publish_mode: 'editorial_workflow', media_folder: 'uploads', public_folder: '/uploads',
  backend: { name: 'proxy', proxy_url: 'http://localhost:${PORT}/api/v1', branch: 'main' },
  collections: [{ name: 'stories', label: '事迹', folder: 'stories',
    extension: 'md', format: 'frontmatter', create: true, fields: [
      { name: 'title', label: '标题', widget: 'string' }, { name: 'summary', label: '摘要', widget: 'text' },
      { name: 'body', label: '正文', widget: 'markdown' } ] }],
} });`;

async function buildPage(work: string): Promise<string> {
  const [source, dir] = [path.resolve(work, 'stock-source'), path.resolve(work, 'stock-dist')];
  fs.mkdirSync(source, { recursive: true });
  fs.writeFileSync(path.join(source, 'main.js'), PAGE);
  fs.writeFileSync(
    path.join(source, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>Decap</title><body><script type="module" src="./main.js"></script>',
  );
  await build({
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: dir, emptyOutDir: true },
    resolve: { preserveSymlinks: true },
  });
  return dir;
}

/** A work tree as decap-server wants it: one file a story, all in one folder. With a folder a story its board does not load. */
function workTree(content: string, work: string): string {
  const dir = path.resolve(work, 'stock-content');
  const stories = path.join(dir, 'stories');
  fs.mkdirSync(stories, { recursive: true });
  for (const file of fs.globSync('*/*/index.md', { cwd: path.join(content, 'stories') })) {
    fs.copyFileSync(path.join(content, 'stories', file), path.join(stories, `${path.basename(path.dirname(file))}.md`));
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=b', '-c', 'user.email=b@localhost', ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('config', 'core.quotepath', 'false');
  for (const [key, value] of [
    ['user.name', 'bench'],
    ['user.email', 'bench@localhost'],
  ] as const)
    git('config', key, value);
  git('add', '.');
  git('commit', '-qm', 'content');
  return dir;
}

async function untilItAnswers(call: Call): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await call('info', {}).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('decap-server does not answer');
}

/** Decap as npm gives it, with its own server in git mode. */
export async function stockDesk(content: string, work: string): Promise<Contender> {
  const [page, tree] = [await buildPage(work), workTree(content, work)];
  const env = { ...process.env, MODE: 'git', GIT_REPO_DIRECTORY: tree, PORT: String(PORT), BIND_HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  const server = spawn(process.execPath, [rivalFile('decap-server/dist/index.js')], { env, stdio: 'ignore' });
  // A run that fails must not leave its server to the next one, on a folder that is gone.
  process.once('exit', () => server.kill());
  const call: Call = async (action, params) => {
    const body = JSON.stringify({ action, params: { branch: 'main', ...params } });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`http://127.0.0.1:${PORT}/api/v1`, { method: 'POST', headers, body });
    return { ok: answer.ok, body: await answer.json().catch(() => undefined) };
  };
  await untilItAnswers(call);
  const site = await servePlain(page);
  return {
    ...{ name: 'stock Decap with decap-server', address: `${site.url}/`, cookies: [], call },
    placeOf: (id) => ({ path: `stories/${id}.md`, slug: id }),
    close: async () => {
      server.kill();
      await site.close();
    },
  };
}
