import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from '#domain/problem/problem.ts';
import type { Refusal } from '../../shared/api.ts';
import { tell } from '../rules/told.ts';

/** A request that is not done, with the sentence that its sender reads. Anything else that is thrown is a fault of ours. */
export class Refused extends Error {
  readonly status: ContentfulStatusCode;
  readonly refusal: Refusal;
  constructor(status: ContentfulStatusCode, error: string, more: Omit<Refusal, 'error'> = {}) {
    super(error);
    this.status = status;
    this.refusal = { error, ...more };
  }
}

/** More than anybody reads through; a pasted list that is wrong everywhere would fill a screen for each row. */
const MOST_TOLD = 500;

/** The entry is wrong: what is wrong is told in the words of the catalogue. */
export function refusedFor(problems: readonly Problem[], error?: string): Refused {
  const told = problems.slice(0, MOST_TOLD).map(tell);
  const first = told.find(({ blocking }) => blocking === 'always') ?? told.find(({ blocking }) => blocking === 'publish') ?? told[0];
  const more = told.length > 1 ? `（共 ${problems.length} 处）` : '';
  return new Refused(422, error ?? `${first?.sentence ?? '内容有问题'}。${first?.fix ?? ''}${more}`, { problems: told });
}
