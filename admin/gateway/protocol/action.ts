import type { z } from 'zod';
import { Refused } from '../http/refused.ts';
import type { Desk } from './desk.ts';

/** One action of the proxy protocol (research/cms.md §2.2). */
export interface Action {
  /** Reading leaves no line in the log. */
  writes: boolean;
  run(desk: Desk, params: unknown): Promise<unknown>;
}

/** What a request asks, in the shape that is expected of it. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (!read.success) throw new Refused(400, '请求的格式不对，请刷新页面后再试。');
  return read.data;
}

const define =
  (writes: boolean) =>
  <Params>(schema: z.ZodType<Params>, run: (desk: Desk, params: Params) => Promise<unknown>): Action => ({
    writes,
    run: (desk, params) => run(desk, parsed(schema, params)),
  });

/** An action that changes nothing. */
export const reading = define(false);
/** An action that changes the repository. */
export const writing = define(true);
