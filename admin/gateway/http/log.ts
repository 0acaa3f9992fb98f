import type { MiddlewareHandler } from 'hono';
import type { DeskEnv, Told } from './environment.ts';

/** One line of the log. Values are ids, addresses and figures: no content and no name of a person. */
export type LogLine = { time: string; action: string } & Record<string, string | number | undefined>;
export type Log = (line: LogLine) => void;

/** One JSON object a line, for whatever collects the output of the program. */
export const logTo =
  (stream: NodeJS.WritableStream): Log =>
  (line) =>
    void stream.write(`${JSON.stringify(line)}\n`);

/** Pages, lists and pictures; a reader who follows a dead link was refused nothing. */
const isRead = (method: string, { action, result }: Told, status: number): boolean =>
  (method === 'GET' || method === 'HEAD' || action.startsWith('read:')) && (status < 400 || (status === 404 && result === undefined));

/** An address as the log may show it; what somebody typed into it stays out. */
const shown = (address: string): string => (/^[\w/.-]{1,120}$/u.test(address) ? address : '?');

/** Each write and each refusal makes one line; reading makes none. */
export function logged(log: Log, now: () => number): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const began = performance.now();
    const told: Told = { action: `${c.req.method} ${shown(c.req.path)}` };
    c.set('log', log);
    c.set('told', told);
    await next();
    if (isRead(c.req.method, told, c.res.status)) return;
    const { action, target, result } = told;
    const who = c.get('visit')?.id.slice(0, 8) ?? 'nobody';
    const time = new Date(now()).toISOString();
    const ms = Math.round(performance.now() - began);
    log({ time, who, action, target, result: result ?? (c.res.status < 400 ? 'done' : 'refused'), status: c.res.status, ms });
  };
}
