import type { BlockForm } from './form.ts';
import { honoursBlock } from './honours.ts';
import { photoBlock } from './photo.ts';
import { quotationBlock } from './quotation.ts';
import { timelineBlock } from './timeline.ts';
import { videoBlock } from './video.ts';

/** 正文组件, in the order of the desk's menu. */
export const BLOCKS = [photoBlock, quotationBlock, timelineBlock, honoursBlock, videoBlock] as const;

/** A block whose data is not known beforehand: for what treats them all alike. */
export type AnyBlock = BlockForm<Record<string, unknown>>;
