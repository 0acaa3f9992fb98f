import { readEntry } from '#domain/entry/entry.ts';
import type { FoundProblem } from '#domain/problem/problem.ts';
import { CHINESE_LABELS } from '#markdown/labels.ts';
import { renderMarkdown } from '#markdown/render.ts';
import { photoKey, readManifest } from '#media/manifest.ts';
import { shareName } from '#media/derivatives.ts';
import { wechatArticle, type PreparedArticle, type WechatInput } from '#publish/wechat/article.ts';

export interface WechatSource extends Pick<WechatInput, 'id' | 'origin' | 'honour'> {
  /** The story's file, as the draft or else main has it. */
  raw: string;
  /** The name of an organisation by its id. */
  organizationName: (id: string) => string | undefined;
  /** Whether the draft brings this picture, so that the public has another one or none. */
  isDrafted: (file: string) => boolean;
}

/** The public JPEG of a published picture; of any other the address at which the desk itself shows it. */
function pictureUrlOf({ id, origin, isDrafted }: WechatSource): (file: string) => string {
  const manifest = readManifest();
  return (file) => {
    const made = isDrafted(file) ? undefined : manifest[photoKey('stories', id, file)];
    return made ? new URL(`/media/${shareName(made.hash)}`, origin.site).href : `/cms-api/media/stories/${id}/${file}`;
  };
}

/** The article of a story, or what is still missing for one. */
export function composeWechat(source: WechatSource): { article: PreparedArticle } | { problems: FoundProblem[] } {
  const { id, raw, origin, honour, organizationName } = source;
  const { entry, problems } = readEntry('stories', id, `stories/${id}/index.md`, raw);
  if (!entry) return { problems };
  const { data: story, body } = entry;
  const organization = organizationName(story.organization) ?? story.organization;
  const blocks = renderMarkdown(body, CHINESE_LABELS);
  return {
    article: wechatArticle({ id, story, blocks, organization, origin, pictureUrl: pictureUrlOf(source), ...(honour && { honour }) }),
  };
}
