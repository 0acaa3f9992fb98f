import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Session } from '../../shared/api.ts';
import type { DeskEnv } from '../http/environment.ts';
import { jsonBody, SMALL_BODY } from '../http/json-body.ts';
import { Refused } from '../http/refused.ts';
import { parsed } from '../protocol/action.ts';
import { isSecret } from './secret.ts';
import { RENEWAL, type Visit, type Visits } from './visits.ts';
import type { OneTimeToken } from './token.ts';

export const COOKIE = 'desk';

export interface SignIn {
  visits: Visits;
  token: OneTimeToken;
  userName: string;
  now: () => number;
  /** Shows a new address in the terminal, where only the person at this machine reads it. */
  announce(token: string): void;
}

function remember(c: Context<DeskEnv>, { visits }: SignIn, visit: Visit): void {
  setCookie(c, COOKIE, visits.seal(visit), { httpOnly: true, sameSite: 'Strict', path: '/' });
}

function letIn(c: Context<DeskEnv>, signIn: SignIn, offered: string): Visit | undefined {
  if (!signIn.token.use(offered)) return undefined;
  const visit = signIn.visits.begin();
  remember(c, signIn, visit);
  return visit;
}

/** Whoever cannot get in finds a way in the terminal: a used address is followed by a new one, shown once. */
function offerAnew({ token, announce }: SignIn): void {
  const { token: fresh, isNew } = token.current();
  if (isNew) announce(fresh);
}

const sessionOf = ({ visits, userName }: SignIn, visit: Visit): Session => ({
  mode: 'local',
  user: { name: userName },
  csrf: visits.csrf(visit),
});

export const visitOf = (c: Context<DeskEnv>, { visits }: Pick<SignIn, 'visits'>): Visit | undefined => visits.open(getCookie(c, COOKIE));

/** Nobody goes on without a session; using it keeps it alive. */
export function signedIn(signIn: SignIn): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const visit = visitOf(c, signIn);
    if (!visit) {
      offerAnew(signIn);
      throw new Refused(401, '登录已过期。请从终端里打开新的编辑地址，或把其中的口令填在这里。');
    }
    c.set('visit', visit);
    if (signIn.now() - visit.seen > RENEWAL) remember(c, signIn, { ...visit, seen: signIn.now() });
    await next();
  };
}

/** What only the desk's own pages know. Cookies alone would be sent by any page of this machine, whatever its port. */
export function knowsSecret({ visits }: SignIn): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    if (!isSecret(c.req.header('X-Desk'), visits.csrf(c.get('visit')))) throw new Refused(403, '请刷新编辑页面后再试。');
    await next();
  };
}

/** `/admin/?token=…`: the address that the terminal shows. The token leaves the address bar at once. */
export function exchangeToken(signIn: SignIn): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const offered = c.req.query('token');
    if (offered === undefined) return next();
    c.get('told').action = 'login';
    if (letIn(c, signIn, offered) || visitOf(c, signIn)) return c.redirect('/admin/', 303);
    offerAnew(signIn);
    throw new Refused(401, '这个地址已经用过，或已失效。请打开终端里新显示的编辑地址。');
  };
}

const Login = z.object({ token: z.string().max(200) });

/** `login`, `session` and `logout` of /cms-api. */
export function signInRoutes(signIn: SignIn): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.post('/login', jsonBody(SMALL_BODY), (c) => {
    c.get('told').action = 'login';
    const { token } = parsed(Login, c.get('body'));
    // People paste the whole address.
    const visit = letIn(c, signIn, /[?&]token=([\w-]+)/u.exec(token)?.[1] ?? token.trim());
    if (visit) return c.json(sessionOf(signIn, visit));
    offerAnew(signIn);
    throw new Refused(401, '口令不对，或已经用过。请用终端里最新显示的那一个。');
  });
  app.get('/session', signedIn(signIn), (c) => c.json(sessionOf(signIn, c.get('visit'))));
  app.post('/logout', signedIn(signIn), knowsSecret(signIn), (c) => {
    c.get('told').action = 'logout';
    deleteCookie(c, COOKIE, { path: '/' });
    return c.json({});
  });
  return app;
}
