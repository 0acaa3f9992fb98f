import { normaliseName } from '#domain/text/name.ts';

/** What a search in a roll looks at. Name, unit and number are folded already. */
export interface Entry {
  name: string;
  unit: string;
  number: string;
  honour: string;
  status: string;
}

/** What a reader asks for; an empty string asks for nothing. */
export interface Question {
  text: string;
  honour: string;
  status: string;
}

/** One way of writing: names as the roll writes them, no spaces at all, small letters. */
export const folded = (text: string): string => normaliseName(text).replaceAll(/\s+/gu, '').toLowerCase();

/** Places of the entries that hold the question’s words exactly, in the order given. */
export function matching(entries: readonly Entry[], order: readonly number[], { text, honour, status }: Question): number[] {
  const words = folded(text);
  const holds = (entry: Entry): boolean =>
    (!words || entry.name.includes(words) || entry.unit.includes(words) || entry.number.includes(words)) &&
    (!honour || entry.honour === honour) &&
    (!status || entry.status === status);
  return order.filter((place) => holds(entries[place]!));
}

/** The order of the numbers; they are of one length within a roll’s series, so letters decide. */
export function byNumber(entries: readonly Entry[]): number[] {
  return Array.from(entries.keys()).sort((a, b) => (entries[a]!.number < entries[b]!.number ? -1 : 1));
}
