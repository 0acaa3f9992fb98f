import type { Session } from '../../shared/api.ts';
import { failureOf, noAnswer } from '../request/failure.ts';
import { begin } from './session.ts';

async function answered(request: Promise<Response>): Promise<Session> {
  const response = await request.catch(() => {
    throw noAnswer();
  });
  const text = await response.text();
  if (!response.ok) throw failureOf(response.status, text);
  return begin(JSON.parse(text) as Session);
}

/** Whether the cookie of an earlier login still holds. Throws a Failure. */
export const askSession = (): Promise<Session> => answered(fetch('/cms-api/session'));

/** 口令, or the whole address that the terminal printed. */
export const signIn = (token: string): Promise<Session> =>
  answered(
    fetch('/cms-api/login', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: token.trim() }),
    }),
  );
