import { z } from 'zod';
import { line } from '../form/meta.ts';
import { normaliseName } from '../text/name.ts';

const people = (label: string, hint: string) => z.array(line(label)).meta({ label, hint }).default([]);

/** 署名: who made the text. Each newsroom prints it its own way; we keep the parts. */
export const Credits = z
  .strictObject({
    authors: people('作者', '写稿的人，一人一项，例如 陆知遥'),
    correspondents: people('通讯员', '单位报送稿件的人，例如 段长风；没有就留空'),
    photographers: people('摄影', '拍照片的人；每张照片另有自己的署名'),
    editors: people('编辑', '编辑这篇稿件的人，例如 周以宁'),
    proofreaders: people('校对', '校对的人，例如 程见微'),
  })
  .meta({ label: '署名', widget: 'credits' });
export type Credits = z.infer<typeof Credits>;

/** 张三、李四 as two names: what an editor types or pastes into a credit line, each written the one way, none twice. */
export function namesIn(text: string): string[] {
  const names = text.split(/[、,，;；\n]/u).map(normaliseName);
  return Array.from(new Set(names)).filter((name) => name !== '');
}
