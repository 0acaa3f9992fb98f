import { fromJS } from 'immutable';
import { plain as asPlain } from '../../store/plain.ts';

/** A value of Decap's as plain data; nothing is always `undefined`. */
export const plain = <Value>(value: unknown): Value | undefined => (asPlain(value) ?? undefined) as Value | undefined;

/** Nothing, or nothing but nothings: what a form leaves behind where all its fields were cleared. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}

/** Without the keys that hold nothing: content leaves out what is not known. */
function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inside]) => inside !== undefined && inside !== null && inside !== '')
      .map(([key, inside]) => [key, trimmed(inside)]),
  );
}

/** Plain data as Decap keeps it, or undefined where nothing is left: an absent object is no missing field. */
export function kept(value: unknown): unknown {
  return isBlank(value) ? undefined : fromJS(trimmed(value));
}
