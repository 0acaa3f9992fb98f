import { z } from 'zod';
import { line } from '../../form/meta.ts';
import type { BlockForm } from './form.ts';
import { escapeMarkdown, oneLine, PLAIN, unescapeMarkdown } from './plain.ts';

const Moment = z.strictObject({
  when: line('时间', { max: 40, hint: '例如：2021年7月20日，或“凌晨两点”' }),
  what: line('事情', { max: 300, hint: '例如：接到求援，连夜集结' }),
});
export type Moment = z.infer<typeof Moment>;

/** What happened when, one moment after the other. */
export const Timeline = z.strictObject({ moments: z.array(Moment).min(1).max(60).meta({ label: '时刻', hint: '从早到晚' }) });
export type Timeline = z.infer<typeof Timeline>;

const plain = (text: string | undefined): string => escapeMarkdown(oneLine(text ?? ''));

function write({ moments = [] }: Partial<Timeline>): string {
  const told = moments.filter(({ when, what }) => oneLine(when ?? '') || oneLine(what ?? ''));
  if (told.length === 0) return '';
  return [':::timeline', ...told.map(({ when, what }) => `- **${plain(when)}** ${plain(what)}`.trimEnd()), ':::'].join('\n');
}

const MOMENT = new RegExp(`^- \\*\\*(${PLAIN})?\\*\\*(?: (${PLAIN}))?$`, 'gmu');

/** 时间线: a list whose items begin with the time in bold, between two lines of colons. */
export const timelineBlock: BlockForm<Timeline> = {
  name: 'timeline',
  label: '时间线',
  schema: Timeline,
  example: {
    moments: [
      { when: '2026年7月20日', what: '接到求援，连夜集结' },
      { when: '次日清晨', what: '抵达老街，转移第一批居民' },
    ],
  },
  pattern: new RegExp(`^:::timeline[ \\t]*\\n((?:- \\*\\*(?:${PLAIN})?\\*\\*(?: ${PLAIN})?\\n)+):::[ \\t]*(?=\\n|$)`, 'u'),
  read: ([, items = '']) => ({
    moments: Array.from(items.matchAll(MOMENT), ([, when = '', what = '']) => ({
      when: unescapeMarkdown(when),
      what: unescapeMarkdown(what),
    })),
  }),
  write,
};
