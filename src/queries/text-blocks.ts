import type { CollectionName } from '#domain/form/meta.ts';
import type { Photo } from '#domain/photo/photo.ts';
import { photoView, type PhotoView } from '#media/manifest.ts';
import { renderMarkdown, type Block, type MarkdownLabels } from '#markdown/render.ts';
import { findConferrals, type FoundConferral } from './rolls.ts';

/** A text as a page prints it: all that it only names is looked up. */
export type TextBlock =
  { kind: 'html'; html: string } | { kind: 'photo'; file: string; photo: PhotoView } | { kind: 'honours'; honours: FoundConferral[] };

/** An entry whose text is shown, with the records of its photographs. */
export interface TextOwner {
  collection: CollectionName;
  id: string;
  photos?: readonly Photo[];
  body: string;
}

function photoBlock({ collection, id, photos = [] }: TextOwner, { file, alt, caption }: Extract<Block, { kind: 'photo' }>): TextBlock[] {
  const record = photos.find((photo) => photo.file === file);
  if (!record) return [];
  return [{ kind: 'photo', file, photo: photoView(collection, id, { ...record, ...(alt && { alt }), ...(caption && { caption }) }) }];
}

async function toTextBlocks(owner: TextOwner, block: Block): Promise<TextBlock[]> {
  if (block.kind === 'photo') return photoBlock(owner, block);
  if (block.kind === 'honours') return [{ kind: 'honours', honours: await findConferrals(block.numbers) }];
  return [block];
}

export async function textBlocks(owner: TextOwner, labels: MarkdownLabels): Promise<TextBlock[]> {
  const blocks = renderMarkdown(owner.body, labels).map((block) => toTextBlocks(owner, block));
  return (await Promise.all(blocks)).flat();
}
