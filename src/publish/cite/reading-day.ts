import { toChinese } from '#domain/calendar/date.ts';

/**
 * 引用日期: the day on which a reader saw the page. A static page cannot know it, so citations are written with a day
 * that never comes and split there: the page puts the day of its build between the parts, the copy button today's.
 */
export const UNREAD = '9999-12-31';

/** How each form writes a day. */
const SPELLINGS = {
  chinese: toChinese,
  iso: (day: string) => day,
  slashes: (day: string) => day.replaceAll('-', '/'),
  numbers: (day: string) => day.split('-').map(Number).join(', '),
} as const;
export type Spelling = keyof typeof SPELLINGS;

export const spell = (day: string, spelling: Spelling): string => SPELLINGS[spelling](day);

/** A citation round the day on which it is read; without `spelling` no day belongs in it. */
export interface CitedText {
  before: string;
  spelling?: Spelling;
  after: string;
}

/** The last mention counts: all forms name the day of reading after the title, whatever the title says. */
export function splitAtReadingDay(text: string, spelling: Spelling): CitedText {
  const unread = spell(UNREAD, spelling);
  const at = text.lastIndexOf(unread);
  if (at < 0) return { before: text, after: '' };
  return { before: text.slice(0, at), spelling, after: text.slice(at + unread.length) };
}
