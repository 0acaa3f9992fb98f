import path from 'node:path';
import { Hono, type MiddlewareHandler } from 'hono';
import { compression } from '#files/serve/compression.ts';
import { dayInChina } from '#domain/calendar/date.ts';
import type { Entries } from './entries/open-entries.ts';
import type { Person } from './git/repository.ts';
import { draftRoutes } from './http/draft-routes.ts';
import { deskFiles } from './http/desk-files.ts';
import type { DeskEnv } from './http/environment.ts';
import { answerFailure } from './http/failures.ts';
import { listsRoute } from './http/lists-route.ts';
import { logged, type Log } from './http/log.ts';
import { mediaRoute } from './http/media-route.ts';
import { previewRoute } from './http/preview-page.ts';
import { protocolRoute } from './http/protocol-route.ts';
import { Refused } from './http/refused.ts';
import { knownHost, sameOrigin, type Hosts } from './http/same-origin.ts';
import { siteFiles } from './http/site-files.ts';
import { wechatRoute } from './http/wechat-route.ts';
import { exchangeToken, knowsSecret, signedIn, signInRoutes, type SignIn } from './local/sign-in.ts';
import { newGates, type Desk } from './protocol/desk.ts';
import type { Site } from './site/site.ts';
import type { Store } from './store/store.ts';

export interface GatewayParts {
  store: Store;
  entries: Entries;
  site: Site;
  /** The built desk and the built site. */
  deskDir: string;
  siteDir: string;
  /** Who acts, in local mode: the one person at this machine. */
  identity: Person;
  signIn: Omit<SignIn, 'userName' | 'now'>;
  hosts: Hosts;
  log: Log;
  now?: () => number;
}

function deskOf({ store, entries, site, identity, log, now = Date.now }: GatewayParts): Desk {
  return { ...{ store, entries, site, log, who: identity }, ...newGates(), today: () => dayInChina(new Date(now())) };
}

/** For whoever watches the program: it answers, where main stands, and whether the pages follow. What failed is in the log. */
function health({ store, site }: Desk, now: () => number) {
  const began = now();
  return async (): Promise<object> => {
    const [head, drafts] = await Promise.all([store.head(), store.drafts()]);
    const { ready, publishing, following, failure } = site.state();
    const uptime = Math.round((now() - began) / 1000);
    return { ok: true, head, drafts: drafts.length, uptime, site: { ready, publishing, following, failed: failure !== undefined } };
  };
}

/** No answer of the interface is a page: nothing in it may run, whoever opens it. */
const answersOnly: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('X-Content-Type-Options', 'nosniff');
  c.res.headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

/** Everything below /cms-api. What writes and what reads needs the session; what writes also the secret of the desk's pages. */
function api(desk: Desk, signIn: SignIn): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use(answersOnly, compression(), sameOrigin());
  app.route('/', signInRoutes(signIn));
  app.use(signedIn(signIn));
  app.on('POST', '*', knowsSecret(signIn));
  app.route('/v1', protocolRoute(desk));
  app.route('/', draftRoutes(desk));
  app.route('/lists', listsRoute(desk));
  app.route('/media', mediaRoute(desk));
  app.route('/wechat', wechatRoute(desk));
  app.all('*', () => {
    throw new Refused(404, '没有这个地址。');
  });
  return app;
}

/** The editors' server: the public site, the desk, and what the desk asks for, all at one origin. */
export function createGateway(parts: GatewayParts): Hono<DeskEnv> {
  const now = parts.now ?? Date.now;
  const desk = deskOf(parts);
  const signIn: SignIn = { ...parts.signIn, userName: parts.identity.name, now };
  const [deskDir, siteDir] = [path.resolve(parts.deskDir), path.resolve(parts.siteDir)];
  const healthNow = health(desk, now);
  const app = new Hono<DeskEnv>();
  app.onError(answerFailure);
  app.use(logged(parts.log, now), knownHost(parts.hosts));
  app.get('/healthz', async (c) => c.json(await healthNow()));
  app.route('/cms-api', api(desk, signIn));
  app.use('/preview/*', sameOrigin(), signedIn(signIn));
  app.route('/preview', previewRoute(desk, siteDir));
  app.get('/admin/', exchangeToken(signIn));
  app.route('/', deskFiles(deskDir));
  app.all('*', siteFiles(siteDir));
  return app;
}
