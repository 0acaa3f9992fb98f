import { oneLine } from './plain.ts';

/** `::name{key="value" …}`: a line that stands for itself, after the generic directives that Markdown tools share. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const CHARACTERS = Object.fromEntries(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

const escape = (value: string): string => value.replaceAll(/[&"<>]/gu, (character) => ENTITIES[character]!);
const unescape = (value: string): string => value.replaceAll(/&(?:amp|quot|lt|gt);/gu, (entity) => CHARACTERS[entity]!);

/** The pattern of a directive that may hold these keys, in any order. Its first group holds them all. */
export const directivePattern = (name: string, keys: readonly string[]): RegExp =>
  new RegExp(`^::${name}\\{((?:(?:${keys.join('|')})="[^"\\n]*" *)*)\\}[ \\t]*(?=\\n|$)`, 'u');

/** Values by their key; a key that is absent or empty has none. */
export function readAttributes(text: string): Record<string, string> {
  const pairs = Array.from(text.matchAll(/([a-z]+)="([^"\n]*)"/gu), ([, key, value]) => [key!, oneLine(unescape(value!))] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/** The directive; nothing where no key has a value. */
export function writeDirective(name: string, values: Record<string, string | undefined>): string {
  const given = Object.entries(values).flatMap(([key, value]) => (oneLine(value ?? '') ? [`${key}="${escape(oneLine(value!))}"`] : []));
  return given.length > 0 ? `::${name}{${given.join(' ')}}` : '';
}
