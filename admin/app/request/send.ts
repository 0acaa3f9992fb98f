import { deskHeader } from '../session/session.ts';
import { askToSignIn } from '../session/login-dialog.ts';
import { connection } from './connection.ts';
import { failureOf, noAnswer } from './failure.ts';

export interface Wish {
  body?: unknown;
  signal?: AbortSignal;
  /** Work in the background asks nobody to sign in: it fails. */
  quiet?: true;
}

async function fetched(path: string, { body, signal }: Wish): Promise<Response> {
  const json = { method: 'POST', headers: { 'Content-Type': 'application/json', ...deskHeader() }, body: JSON.stringify(body) };
  try {
    const response = await fetch(path, body === undefined ? { signal } : { ...json, signal });
    connection.answered();
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    connection.failed();
    throw noAnswer();
  }
}

/** Sends a request once more after its sender has signed in again; nobody's text is lost by an expired login. */
async function admitted(path: string, wish: Wish): Promise<Response> {
  const response = await fetched(path, wish);
  if (response.status !== 401 || wish.quiet) return response;
  return (await askToSignIn({ mayLeave: true })) ? fetched(path, wish) : response;
}

/** The text of an answer. Throws a Failure with the sentence to show. */
export async function sendForText(path: string, wish: Wish = {}): Promise<string> {
  const response = await admitted(path, wish);
  const text = await response.text();
  if (!response.ok) throw failureOf(response.status, text);
  return text;
}

/** The JSON of an answer; a page that a proxy puts in its place is a Failure too. */
export async function send<Answer>(path: string, wish: Wish = {}): Promise<Answer> {
  const text = await sendForText(path, wish);
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw failureOf(502, text);
  }
}
