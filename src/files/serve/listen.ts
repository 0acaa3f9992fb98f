import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The next ports that are tried when the wished one is taken. */
const TRIES = 20;

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Listens for this machine only; port 0 takes any free one. Returns the address without a slash at its end. */
export async function listen(server: Server, port: number): Promise<string> {
  await listenAt(server, port);
  return addressOf(server);
}

/** The same on the wished port, or the next free one after it. */
export async function listenNear(server: Server, port: number): Promise<string> {
  for (let candidate = port; candidate < port + TRIES; candidate++) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`端口 ${port}–${port + TRIES - 1} 都被占用；请用 PORT=… 指定一个空闲端口`);
}
