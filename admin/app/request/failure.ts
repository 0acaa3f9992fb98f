import type { Refusal } from '../../shared/api.ts';

/**
 * A request that was not done, in the sentence that an editor reads. Its name is empty since Decap prints an error as
 * “name: message”; `status` is what Decap asks of an error of a backend.
 */
export class Failure extends Error {
  override readonly name = '';
  /** 0: no answer at all. */
  readonly status: number;
  readonly refusal: Refusal;
  constructor(status: number, refusal: Refusal) {
    super(refusal.error);
    this.status = status;
    this.refusal = refusal;
  }
}

export const OFFLINE = '网络没有连上，文字还在这一页，也在这台电脑上留了一份。连上后请再点“保存”';

const isRefusal = (body: unknown): body is Refusal => typeof (body as Refusal | null)?.error === 'string';

/** What the gateway said; or what can be said where something in between answered (an HTML page of a proxy). */
export function failureOf(status: number, text: string): Failure {
  try {
    const body: unknown = JSON.parse(text);
    if (isRefusal(body)) return new Failure(status, body);
  } catch {
    // Not ours: the sentence below says so.
  }
  return new Failure(status, { error: `服务器暂时没有答复（${status}），文字还在这一页。请稍后再试` });
}

export const noAnswer = (): Failure => new Failure(0, { error: OFFLINE });
