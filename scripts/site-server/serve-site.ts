import type { Server } from 'node:http';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { listen, listenNear } from '#files/serve/listen.ts';
import { staticSite } from '#files/serve/static-site.ts';

export interface RunningSite {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function start(dir: string, listening: (server: Server) => Promise<string>): Promise<RunningSite> {
  const server = createAdaptorServer({ fetch: staticSite(path.resolve(dir)).fetch }) as Server;
  return { url: await listening(server), close: () => close(server) };
}

/** Serves a built site to this machine only. Port 0 takes any free one. */
export const serveSite = ({ dir, port = 0 }: { dir: string; port?: number }): Promise<RunningSite> =>
  start(dir, (server) => listen(server, port));

/** The same on the wished port or the next free one after it. */
export const serveSiteNear = ({ dir, port }: { dir: string; port: number }): Promise<RunningSite> =>
  start(dir, (server) => listenNear(server, port));
