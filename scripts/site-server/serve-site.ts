import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { staticSite } from './static-site.ts';

export interface RunningSite {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Serves a built site to this machine only. Port 0 takes any free one. */
export async function serveSite({ dir, port = 0 }: { dir: string; port?: number }): Promise<RunningSite> {
  const server = createAdaptorServer({ fetch: staticSite(path.resolve(dir)).fetch }) as Server;
  await listen(server, port);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** The same on the wished port or the next free one after it. */
export async function serveSiteNear({ dir, port }: { dir: string; port: number }): Promise<RunningSite> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    try {
      return await serveSite({ dir, port: candidate });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`端口 ${port}–${port + 19} 都被占用；请用 PORT=… 指定一个空闲端口`);
}
