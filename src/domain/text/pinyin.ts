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

/** How a name is typed by whoever writes no characters. */
export interface NameReading {
  /** zhangguimei */
  full: string;
  /** zgm */
  initials: string;
}

/** A whole name read aloud, the surname as a surname. Undefined where a character has no known reading, or for Latin names. */
export function nameReading(name: string): NameReading | undefined {
  const written = name.replaceAll(/[\s·]+/gu, '');
  const syllables = pinyin(written, { surname: 'head', toneType: 'none', type: 'array' }).map((each) => each.replaceAll('ü', 'v'));
  const surname = Object.keys(CORRECTED).find((each) => written.startsWith(each));
  if (surname) syllables.splice(0, 1, CORRECTED[surname]!.slice(0, -syllables[1]!.length));
  if (syllables.length === 0 || !syllables.every((each) => /^[a-z]+$/u.test(each)) || syllables.length !== Array.from(written).length)
    return undefined;
  return { full: syllables.join(''), initials: syllables.map((each) => each.charAt(0)).join('') };
}

/** A word read as a word: 乐山 leshan, 重庆 chongqing, where a surname would be yue or zhong. Signs are not read. */
export function wordReading(word: string): NameReading | undefined {
  const syllables = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const spoken = syllables
    .map((each) =>
      each
        .replaceAll('ü', 'v')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/gu, ''),
    )
    .filter(Boolean);
  return spoken.length === 0 ? undefined : { full: spoken.join(''), initials: spoken.map((each) => each.charAt(0)).join('') };
}

/** The letter under which an index files a surname; undefined where its reading is not known. */
export const letterOf = (surname: string): string | undefined => surnameReading(surname)?.charAt(0).toUpperCase();
