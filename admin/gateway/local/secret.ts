import { timingSafeEqual } from 'node:crypto';

/** Whether two texts are the same, told in the same time whatever they are. Only ASCII can be right, and only equal lengths can be compared. */
export const isSecret = (offered: string | undefined, secret: string): boolean =>
  offered !== undefined &&
  /^[\w-]+$/u.test(offered) &&
  offered.length === secret.length &&
  timingSafeEqual(Buffer.from(offered), Buffer.from(secret));
