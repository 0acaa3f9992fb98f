export type Values = Record<string, string | undefined>;

/** Puts values into the holes of a sentence; a hole without a value leaves nothing. */
export const fill = (pattern: string, values: Values): string => pattern.replaceAll(/\{(\w+)\}/g, (_, hole: string) => values[hole] ?? '');

/** A day, or this moment, as China's calendar has it, in the language of the page. */
export function writtenDay(day: string | Date): string {
  const language = document.documentElement.lang;
  const timeZone = typeof day === 'string' ? 'UTC' : 'Asia/Shanghai';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone }).format(new Date(day));
}

/** 书名号 inside 书名号 are single ones (GB/T 15834—2011, 4.15.3.3). */
export const inTitle = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉');
