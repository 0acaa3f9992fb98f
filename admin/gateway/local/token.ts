import { randomBytes, timingSafeEqual } from 'node:crypto';

/** 一次性口令: lets one browser in, once. */
export interface OneTimeToken {
  /** True for the right token, the first time. */
  use(offered: string): boolean;
  /** A token that nobody has used yet. A used one is followed by a new one. */
  current(): { token: string; isNew: boolean };
}

const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

export function oneTimeToken(): OneTimeToken {
  const fresh = (): string => randomBytes(32).toString('base64url');
  let token: string | undefined = fresh();
  return {
    use(offered) {
      // Only ASCII can be right, and only equal lengths can be compared.
      const isRight = token !== undefined && /^[\w-]+$/u.test(offered) && isSame(offered, token);
      if (isRight) token = undefined;
      return isRight;
    },
    current() {
      const isNew = token === undefined;
      token ??= fresh();
      return { token, isNew };
    },
  };
}
