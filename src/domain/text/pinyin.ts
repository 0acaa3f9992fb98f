import { pinyin } from 'pinyin-pro';

/** Readings as surnames that pinyin-pro has wrong (3.29). */
const CORRECTED: Record<string, string> = { 单于: 'chanyu' };

/**
 * The reading of a surname without tones: 单 shan, 仇 qiu, 区 ou, 万俟 moqi. A surname is read differently from the word.
 * Undefined for characters whose reading is not known.
 */
export function surnameReading(surname: string): string | undefined {
  const syllables = pinyin(surname, { surname: 'all', toneType: 'none', type: 'array', nonZh: 'removed' });
  const reading = CORRECTED[surname] ?? syllables.join('').replaceAll('ü', 'v');
  return /^[a-z]+$/u.test(reading) ? reading : undefined;
}

/** The letter under which an index files a surname; undefined where its reading is not known. */
export const letterOf = (surname: string): string | undefined => surnameReading(surname)?.charAt(0).toUpperCase();
