import type { Refusal, WechatArticle } from '../../shared/api.ts';

export type Answer = { article: WechatArticle; refusal?: undefined } | { article?: undefined; refusal: Refusal };

const UNREACHABLE: Refusal = { error: '没有连上编辑台的服务，请检查网络后再试' };

/** Asks the gateway for the article of a story as it was last saved. Whatever goes wrong is told in a sentence. */
export async function askArticle(id: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(`/cms-api/wechat/${encodeURIComponent(id)}`, { signal });
    const body: unknown = await response.json();
    return response.ok ? { article: body as WechatArticle } : { refusal: body as Refusal };
  } catch {
    return { refusal: UNREACHABLE };
  }
}
