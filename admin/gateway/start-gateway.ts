import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { listenNear } from '#files/serve/listen.ts';
import { createGateway, type GatewayParts } from './gateway.ts';
import { sessionKey } from './local/key.ts';
import { oneTimeToken } from './local/token.ts';
import { openVisits } from './local/visits.ts';

export interface GatewayOptions extends Omit<GatewayParts, 'signIn' | 'hosts'> {
  /** The wished port; 0 takes any free one. */
  port: number;
  /** Where the desk keeps what must survive a restart: the key of the sessions. */
  stateDir: string;
  /** Shows the address by which one browser gets in, once. Called at the start, and when a used one is asked for again. */
  announce(address: string): void;
}

export interface RunningGateway {
  /** Without a slash at its end. */
  url: string;
  /** Takes no new request, finishes those that run, and shuts repository and site. */
  close(): Promise<void>;
}

/** A request that hangs does not keep the program from ending. */
const PATIENCE = 20_000;

function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Both names of this machine; a browser sends the one that was typed. */
function hostsOf(url: string): string[] {
  const { port } = new URL(url);
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/** Opens the editors' server in local mode: on loopback, without accounts, with a one-time address. */
export async function startGateway({ port, stateDir, announce, ...parts }: GatewayOptions): Promise<RunningGateway> {
  let url = '';
  const token = oneTimeToken();
  const tell = (text: string): void => announce(`${url}/admin/?token=${text}`);
  const app = createGateway({
    ...parts,
    hosts: () => hostsOf(url),
    signIn: { visits: openVisits(sessionKey(stateDir), parts.now ?? Date.now), token, announce: tell },
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  url = await listenNear(server, port);
  tell(token.current().token);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await finish(server);
    await parts.site.close();
    await parts.store.close();
  };
  return { url, close: () => (closing ??= close()) };
}
