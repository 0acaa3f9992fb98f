import { characters } from '#domain/text/han.ts';

/** 避头: may not begin a line. */
const NEVER_FIRST = /^[、。，．！？；：）》」』】〕〉”’…—·～％%,.!?;:)\]}]/u;
/** 避尾: may not end one. A dot between the parts of a name holds them together. */
const NEVER_LAST = /[（《「『【〔〈“‘·([{]\s*$/u;
/** Belongs to the word before it: a line that begins so makes the reader stumble. */
const PARTICLE = /^(?:的|地|得|了|着|过|们|吗|呢|吧|啊)$/u;
/** 三十四: a number in Chinese stays whole, with the one character that says of what. */
const NUMERAL = '[〇零一二三四五六七八九十百千万亿两几]';
const ENDS_AS_NUMBER = new RegExp(`${NUMERAL}$`, 'u');
const GOES_ON_AS_NUMBER = new RegExp(`^${NUMERAL}`, 'u');
const NUMBER = new RegExp(`^第?${NUMERAL}+$`, 'u');
const ONE_HAN = /^\p{Script=Han}$/u;
/** A number, an abbreviation or a word of another language stays whole. */
const RUN = /[\p{L}\p{N}](?<!\p{Script=Han})$/u;
const RUN_GOES_ON = /^[\p{L}\p{N}](?<!\p{Script=Han})/u;

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

const holdTogether = (before: string, after: string): boolean => NEVER_FIRST.test(after) || NEVER_LAST.test(before) || /^\s+$/u.test(after);

function joined(parts: Iterable<string>, keep: (before: string, after: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const before = pieces.at(-1);
    if (before !== undefined && keep(before, part)) pieces[pieces.length - 1] = before + part;
    else pieces.push(part);
  }
  return pieces;
}

/** The least parts of a text that a line may end behind: single characters, with what may not be torn off them. */
export function characterPieces(text: string): string[] {
  const goesOn = (before: string, after: string): boolean => RUN.test(before) && RUN_GOES_ON.test(after);
  return joined(characters(text), (before, after) => holdTogether(before, after) || goesOn(before, after));
}

/** The text before, between and behind the names in it, which stand alone. */
function splitAtNames(text: string, names: readonly string[]): { part: string; name: boolean }[] {
  const [name] = names.filter((each) => each && text.includes(each)).sort((a, b) => b.length - a.length);
  if (name === undefined) return text ? [{ part: text, name: false }] : [];
  const at = text.indexOf(name);
  const rest = (part: string) => splitAtNames(part, names);
  return [...rest(text.slice(0, at)), { part: name, name: true }, ...rest(text.slice(at + name.length))];
}

/** The parts of a title that a line may end behind: words as a reader takes them in, and the names of people, whole. */
export function wordPieces(title: string, names: readonly string[] = []): string[] {
  const parts = splitAtNames(title, names).flatMap(({ part, name }) =>
    name ? [part] : Array.from(words.segment(part), ({ segment }) => segment),
  );
  const counts = (before: string, after: string): boolean =>
    (ENDS_AS_NUMBER.test(before) && GOES_ON_AS_NUMBER.test(after)) || (NUMBER.test(before) && ONE_HAN.test(after));
  return joined(parts, (before, after) => holdTogether(before, after) || PARTICLE.test(after) || counts(before, after));
}
