import { randomBytes } from 'node:crypto';
import { isSecret } from './secret.ts';

/** 一次性口令: lets one browser in, once. */
export interface OneTimeToken {
  /** True for the right token, the first time. */
  use(offered: string): boolean;
  /** A token that nobody has used yet. A used one is followed by a new one. */
  current(): { token: string; isNew: boolean };
}

export function oneTimeToken(): OneTimeToken {
  const fresh = (): string => randomBytes(32).toString('base64url');
  let token: string | undefined = fresh();
  return {
    use(offered) {
      const isRight = token !== undefined && isSecret(offered, token);
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
