import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { toChinese, dayInChina } from '#domain/calendar/date.ts';
import { StaleRef, UnusablePath } from '../git/repository.ts';
import { Conflict, NoDraft } from '../store/store.ts';
import type { DeskEnv } from './environment.ts';
import { refusalPage } from './refusal-page.ts';
import { Refused } from './refused.ts';

/** 11月25日 21:18, as people in China say when something was. */
function sayWhen(at: string): string {
  const instant = new Date(at);
  const clock = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hour12: false });
  return `${toChinese(dayInChina(instant)).replace(/^\d+年/u, '')} ${clock.format(instant)}`;
}

const conflicting = ({ by, at }: Conflict): Refused =>
  new Refused(409, `${by} 在 ${sayWhen(at)} 已保存过这篇内容，您的修改没有覆盖它。请先复制您的修改，重新打开后再合并。`, {
    conflict: { by, at },
  });

const MALFORMED = '请求的格式不对，请刷新页面后再试。';

/** What was thrown, as what its sender reads; undefined for a fault of ours. */
export function refusalOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  if (error instanceof Conflict) return conflicting(error);
  if (error instanceof NoDraft) return new Refused(404, error.message);
  if (error instanceof UnusablePath) return new Refused(422, error.message);
  if (error instanceof StaleRef) return new Refused(409, '刚刚有人同时保存了这篇内容，请再保存一次。');
  if (error instanceof URIError) return new Refused(400, MALFORMED);
  if (error instanceof HTTPException && error.status < 500) return new Refused(error.status as 400, MALFORMED);
  return undefined;
}

/** Where a fault happened, without its message: that may quote what somebody wrote. */
export const traceOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line))].join('\n')
    : typeof error;

/** Somebody who opened an address in a window reads a page; a program gets JSON. */
function answer(c: Context<DeskEnv>, { refusal, status }: Refused): Response | Promise<Response> {
  const isPage = !c.req.path.startsWith('/cms-api/') && (c.req.header('Accept') ?? '').includes('text/html');
  return isPage ? c.html(refusalPage(refusal), status) : c.json(refusal, status);
}

/** Every refusal is JSON with one Chinese sentence. A fault of ours is logged with its trace, and told without it. */
export const answerFailure: ErrorHandler<DeskEnv> = (error, c) => {
  const refused = refusalOf(error);
  const told = c.get('told');
  if (told) told.result = refused ? 'refused' : 'failed';
  if (!refused) c.get('log')?.({ time: new Date().toISOString(), action: told?.action ?? '?', result: 'failed', trace: traceOf(error) });
  return answer(c, refused ?? new Refused(500, '服务器出了问题，这一步没有完成。您的内容还在页面上，请稍后再试。'));
};
