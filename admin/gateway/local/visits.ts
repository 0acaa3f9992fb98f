import { createHmac, randomBytes } from 'node:crypto';
import { isSecret } from './secret.ts';

/** 会话: one browser that was let in. */
export interface Visit {
  id: string;
  /** When it was last seen, in milliseconds. */
  seen: number;
}

export interface Visits {
  begin(): Visit;
  /** The value of the cookie. */
  seal(visit: Visit): string;
  /** The visit of a cookie; undefined when it is forged or nobody has used it for twelve hours. */
  open(cookie: string | undefined): Visit | undefined;
  /** What each write repeats in `X-Desk`; a page from elsewhere cannot know it. */
  csrf(visit: Visit): string;
}

export const IDLE_LIMIT = 12 * 60 * 60 * 1000;
/** A cookie is renewed no more often: each renewal is a header on an answer. */
export const RENEWAL = 5 * 60 * 1000;

const SHAPE = /^([\w-]{22})\.(\d{10,16})\.([\w-]{43})$/u;

/** Sessions that live in their own signed cookie: they survive a restart, and the gateway keeps no list of them. */
export function openVisits(key: Buffer, now: () => number): Visits {
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  return {
    begin: () => ({ id: randomBytes(16).toString('base64url'), seen: now() }),
    seal: ({ id, seen }) => `${id}.${seen}.${sign(`visit ${id} ${seen}`)}`,
    open(cookie) {
      const [, id, seen, signature] = SHAPE.exec(cookie ?? '') ?? [];
      if (!id || !isSecret(signature, sign(`visit ${id} ${seen}`))) return undefined;
      const age = now() - Number(seen);
      return age >= 0 && age <= IDLE_LIMIT ? { id, seen: Number(seen) } : undefined;
    },
    csrf: ({ id }) => sign(`csrf ${id}`),
  };
}
