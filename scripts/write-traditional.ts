/**
 * Writes src/domain/text/traditional.json from OpenCC's table of characters (Apache-2.0, npm opencc-js):
 * `npx node scripts/write-traditional.ts`. Two strings of equal length: what is written, what it is folded to. Only single
 * characters: whole words (乾隆, 著作) would make a name's folding depend on its neighbours.
 */
import fs from 'node:fs';
import table from 'opencc-js/dict/TSCharacters';

const pairs = table.split('|').map((line) => {
  const [from, to] = line.split(' ') as [string, string];
  return { from, to };
});
/** 閘→闸 in one step: a character that is itself folded further would make folding twice differ from folding once. */
const direct = new Map(pairs.map(({ from, to }) => [from, to]));
const last = (to: string): string => (direct.has(to) && direct.get(to) !== to ? last(direct.get(to)!) : to);
const changed = pairs.map(({ from, to }) => ({ from, to: last(to) })).filter(({ from, to }) => from !== to);
const text = { from: changed.map(({ from }) => from).join(''), to: changed.map(({ to }) => to).join('') };

fs.writeFileSync('src/domain/text/traditional.json', `${JSON.stringify(text, null, 2)}\n`);
console.log(`src/domain/text/traditional.json: ${changed.length} characters`);
