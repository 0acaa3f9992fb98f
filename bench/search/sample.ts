import traditional from '#domain/text/traditional.json' with { type: 'json' };
import { createRandom, type Random } from '../generator/random.ts';

const TRADITIONAL: ReadonlyMap<string, string> = (() => {
  const from = Array.from(traditional.from);
  return new Map(Array.from(traditional.to, (character, i) => [character, from[i]!]));
})();

/** The name in traditional characters, where it has any. */
export const inTraditional = (name: string): string => Array.from(name, (character) => TRADITIONAL.get(character) ?? character).join('');

export const padded = (name: string): string => Array.from(name).join('　');

/** The last two characters, or the two in the middle of a long name. */
export function partOf(name: string): string {
  const all = Array.from(name.replaceAll('·', ''));
  return all.length > 3 ? all.slice(1, 3).join('') : all.slice(-2).join('');
}

export const chance = (name: string): Random => createRandom(1, `search/${name}`);
