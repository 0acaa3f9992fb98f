import { parseNumber } from '../conferral/number.ts';

/**
 * 编号 as a reader typed it: the number itself, or what to tell them before anything is asked of anybody. `last` is the
 * check character that looks like another one and would be right as that.
 */
export type TypedNumber =
  | { kind: 'number'; number: string }
  | { kind: 'empty' }
  | { kind: 'shape' }
  | { kind: 'mistyped' }
  | { kind: 'last'; digit: string; letter: string };

/** Spaces, every dash, the lines that telephones and input methods put in a dash's place, and characters without width. */
const SEPARATORS = /[\s\p{Pd}\p{Cf}\u2212\u30FC_]/gu;

/** The nine places before the last hold digits: a letter that looks like one cannot have been meant. */
const COMPACT = /^([A-Z][A-Z0-9]{1,5})([0-9OIL]{9})([0-9A-Z])$/;

const digitsOf = (typed: string): string => typed.replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** Elsewhere digits and letters both may stand, so the site says which pair to look at and guesses nothing. */
const LOOK_ALIKE: Record<string, string> = { '0': 'O', O: '0', '1': 'I', I: '1' };

function mistyped(body: string, check: string): TypedNumber {
  const other = LOOK_ALIKE[check];
  if (!other || !parseNumber(`${body}-${other}`)) return { kind: 'mistyped' };
  const [digit, letter] = [check, other].toSorted() as [string, string];
  return { kind: 'last', digit, letter };
}

/**
 * Reads a number with or without its dashes, in letters of any width or case. Whatever the check character does not
 * confirm is refused here: a number that is one slip away from another person's must never be asked for.
 */
export function readTypedNumber(typed: string): TypedNumber {
  const compact = typed.normalize('NFKC').replaceAll(SEPARATORS, '').toUpperCase();
  if (compact === '') return { kind: 'empty' };
  const [, prefix, digits, check] = COMPACT.exec(compact) ?? [];
  if (!prefix || !digits || !check) return { kind: 'shape' };
  const written = digitsOf(digits);
  const body = `${prefix}-${written.slice(0, 4)}-${written.slice(4)}`;
  const number = `${body}-${check}`;
  return parseNumber(number) ? { kind: 'number', number } : mistyped(body, check);
}
