import { z } from 'zod';
import { choice, line } from '../form/meta.ts';

export const PHOTO_RIGHTS = {
  own: '本会所有，转载请署名',
  licensed: '经授权使用，不得转载',
  press: '可供媒体刊用，请署名',
  'public-domain': '可自由使用',
} as const;

/** A share of the picture, from the left or the top. */
const share = (label: string) => z.number().min(0).max(1).meta({ label, hint: '0 到 1，从左或从上算起，例如 0.5 是正中' });

/** 照片: a picture that lies beside its text, with all that a newsroom asks about it. */
export const Photo = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.(?:jpe?g|png|webp|avif)$/)
    .meta({ label: '文件', widget: 'photo', hint: '与正文同一文件夹的 .jpg、.png、.webp 或 .avif，小写英文文件名' }),
  alt: line('替代文字', { hint: '读屏软件会读出：画面里有什么，例如 两名队员抬着担架走过积水的街；不写“图片”二字' }),
  caption: line('图片说明', { hint: '时间、地点、谁在做什么，例如 2026年7月，队员在老街转移居民' }),
  credit: line('署名', { hint: '摄影者或供图单位' }),
  rights: choice(PHOTO_RIGHTS, { label: '使用授权' }).default('own'),
  focus: z
    .strictObject({ x: share('横向焦点'), y: share('纵向焦点') })
    .meta({ label: '焦点', hint: '裁切时保留的中心' })
    .optional(),
});
export type Photo = z.infer<typeof Photo>;

export const photos = z.array(Photo).meta({ label: '照片', hint: '第一张用作封面', widget: 'photos' }).default([]);
