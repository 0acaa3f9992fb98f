import { z } from 'zod';
import { line } from '../form/meta.ts';

const people = (label: string) => z.array(line(label)).meta({ label }).default([]);

/** 署名: who made the text. Each newsroom prints it its own way; we keep the parts. */
export const Credits = z
  .strictObject({
    authors: people('作者'),
    correspondents: people('通讯员'),
    photographers: people('摄影'),
    editors: people('编辑'),
    proofreaders: people('校对'),
  })
  .meta({ label: '署名' });
export type Credits = z.infer<typeof Credits>;
