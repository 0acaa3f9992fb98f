import { z } from 'zod';
import { line, paragraph } from '../../form/meta.ts';
import type { BlockForm } from './form.ts';
import { escapeMarkdown, linesOf, NO_BLOCK_START, oneLine, PLAIN, unescapeMarkdown } from './plain.ts';

/** What somebody said. Each line of the text is a paragraph. */
export const Quotation = z.strictObject({
  text: paragraph('引语', { max: 1000, hint: '每行一段，不用写引号' }),
  speaker: line('说话人', { max: 60, hint: '例如：水上救援队队长江望' }),
});
export type Quotation = z.infer<typeof Quotation>;

/** Stands before the speaker: how Chinese signs a saying. */
export const SPEAKER_DASH = '——';

function write({ text = '', speaker = '' }: Partial<Quotation>): string {
  const said = linesOf(text).map((each) => `> ${escapeMarkdown(each)}`);
  const signed = oneLine(speaker) ? [`> ${SPEAKER_DASH} ${escapeMarkdown(oneLine(speaker))}`] : [];
  return [...said, ...signed].join('\n>\n');
}

/**
 * 引语: a quotation of Markdown whose last paragraph names the speaker. One that holds more than plain text (a list, bold)
 * is no form: the desk edits it as text, and the site shows it in the same way.
 */
export const quotationBlock: BlockForm<Quotation> = {
  name: 'quotation',
  label: '引语',
  schema: Quotation,
  example: { text: '有人问我们一年救几个人。\n我说，最好是一个也没有。', speaker: '队长江怀远' },
  pattern: new RegExp(
    `^((?:> ${NO_BLOCK_START}${PLAIN}\\n>[ \\t]*\\n)+)> ${SPEAKER_DASH} (${NO_BLOCK_START}${PLAIN})(?=\\n[ \\t]*(?:\\n|$)|\\s*$)`,
    'u',
  ),
  read: ([, said = '', speaker = '']) => ({
    text: said
      .split('\n')
      .map((each) => unescapeMarkdown(each.replace(/^> ?/u, '')))
      .filter(Boolean)
      .join('\n'),
    speaker: unescapeMarkdown(speaker),
  }),
  write,
};
