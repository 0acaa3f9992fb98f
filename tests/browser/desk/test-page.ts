/** Widgets of the desk in a page of their own, built as the desk is and served under its policy. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** What the desk is served with (research/cms.md §6). */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' blob:; object-src 'none'; base-uri 'none'";
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

async function buildPage(name: string): Promise<string> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), `${name}-`));
  process.once('exit', () => fs.rmSync(outDir, { recursive: true, force: true }));
  await build({
    root: path.join(import.meta.dirname, name),
    configFile: false,
    logLevel: 'error',
    // As the desk is built. Vitest calls itself “test”, for which React would bring its slow half along.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

const builds = new Map<string, Promise<string>>();

/** Built once for all files of tests. */
function builtPage(name: string): Promise<string> {
  const dir = builds.get(name) ?? buildPage(name);
  builds.set(name, dir);
  return dir;
}

/** What the gateway would say at an address; undefined where a file of the page is meant, null where it is out of order. */
export type Answer = (pathname: string) => unknown;

export interface ServedPage {
  url: string;
  close(): Promise<void>;
}

/** The page in the folder `name` beside this file, with a gateway that gives these answers. */
export async function servePage(name: string, answerOf: Answer): Promise<ServedPage> {
  const dir = await builtPage(name);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const answer = answerOf(pathname);
    response.setHeader('Content-Security-Policy', POLICY);
    if (answer === null) return void response.writeHead(503).end();
    if (answer !== undefined) return void response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
    const file = path.join(dir, pathname === '/' ? 'index.html' : pathname);
    if (!fs.existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream').end(fs.readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
