import { z } from 'zod';
import { line } from '../../form/meta.ts';
import { directivePattern, readAttributes, writeDirective } from './attributes.ts';
import type { BlockForm } from './form.ts';

const DURATION = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/u;

/** A film on another site: a link that says where it leads and how long it takes. Nothing is embedded, so nobody is followed. */
export const Video = z.strictObject({
  title: line('视频标题', { max: 80, hint: '例如：雨夜的七个小时' }),
  platform: line('平台', { max: 30, hint: '例如：央视频、微信视频号' }),
  url: z.url({ protocol: /^https$/ }).meta({ label: '视频网址', hint: '以 https:// 开头的视频页面网址；本站只放链接，不嵌入播放器' }),
  duration: z.string().regex(DURATION).meta({ label: '时长', hint: '写成 3:20 或 1:02:30' }).optional(),
});
export type Video = z.infer<typeof Video>;

/** The parts of `1:02:30`; a film without a length has none. */
export function durationParts(duration: string | undefined): { hours: number; minutes: number; seconds: number } | undefined {
  const [, hours = '0', minutes, seconds] = DURATION.exec(duration ?? '') ?? [];
  return minutes && seconds ? { hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds) } : undefined;
}

const KEYS = ['title', 'platform', 'url', 'duration'] as const;

export const videoBlock: BlockForm<Video> = {
  name: 'video',
  label: '视频链接',
  schema: Video,
  example: { title: '雨夜的七个小时', platform: '央视频', url: 'https://example.org/video/1', duration: '3:20' },
  pattern: directivePattern('video', KEYS),
  read: ([, attributes = '']) => {
    const { title = '', platform = '', url = '', duration } = readAttributes(attributes);
    return { title, platform, url, ...(duration && { duration }) };
  },
  write: ({ title, platform, url, duration }) =>
    writeDirective('video', { title, platform, url, duration: duration?.replaceAll('：', ':') }),
};
