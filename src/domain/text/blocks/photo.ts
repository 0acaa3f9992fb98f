import { z } from 'zod';
import { line } from '../../form/meta.ts';
import { Photo } from '../../photo/photo.ts';
import type { BlockForm } from './form.ts';
import { oneLine } from './plain.ts';

/** A photograph where the text shows it. Credit and rights stay with its record in 照片; so do the words that are left empty here. */
export const TextPhoto = z.strictObject({
  file: Photo.shape.file.meta({ label: '照片', hint: '从已登记的照片里选一张' }),
  caption: line('图片说明', { hint: '留空就用登记的说明' }).optional(),
  alt: line('替代文字', { hint: '留空就用登记的替代文字' }).optional(),
});
export type TextPhoto = z.infer<typeof TextPhoto>;

const escape = (text: string, signs: RegExp): string => oneLine(text).replaceAll(signs, '\\$&');
const unescape = (text: string): string => text.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1').trim();

function write({ file = '', alt = '', caption = '' }: Partial<TextPhoto>): string {
  const name = oneLine(file).replaceAll(/[\s()<>"\\]/gu, '');
  if (!name) return '';
  const title = oneLine(caption) ? ` "${escape(caption, /[\\"&]/gu)}"` : '';
  return `![${escape(alt, /[\\`*_[\]<>&~!]/gu)}](${name}${title})`;
}

/** 照片: `![替代文字](文件 "图片说明")`, Markdown's own form. */
export const photoBlock: BlockForm<TextPhoto> = {
  name: 'image',
  label: '照片',
  schema: TextPhoto,
  example: { file: 'rope-line.jpg', caption: '2026年7月，队员在老街拉起绳索' },
  pattern:
    /^!\[((?:[^\\`*_[\]<>&~\n]|\\[!-/:-@[-`{-~])*)\]\((?:\.\/)?([^\s()<>"\\]+)(?: "((?:[^"\\&\n]|\\[!-/:-@[-`{-~])*)")?\)[ \t]*(?=\n[ \t]*(?:\n|$)|\s*$)/u,
  read: ([, alt = '', file = '', caption = '']) => ({
    file,
    ...(unescape(caption) && { caption: unescape(caption) }),
    ...(unescape(alt) && { alt: unescape(alt) }),
  }),
  write,
};
