/**
 * Writes src/domain/text/strokes.json from cnchar's table of stroke orders (MIT): `npx node scripts/write-strokes.ts`.
 * Under each count of strokes stand its characters in the order of their strokes, class by class (GF 3003—1999: 1 横
 * 2 竖 3 撇 4 点 5 折), then by code point. The order is all that a list needs, so the strokes themselves are left out.
 */
import { createRequire } from 'node:module';
import fs from 'node:fs';

/** cnchar is a script for browsers and older Node: it is required, and its types do not tell of the table. */
interface StrokeOrders {
  /** A character → a letter a stroke. */
  orders: Record<string, string>;
  strokeTable: Record<string, { name: string }>;
}

const { dict } = createRequire(import.meta.url)('cnchar-order') as { dict: StrokeOrders };

/** 提 counts as 横, 竖钩 as 竖, 捺 as 点; every other stroke with a bend is 折. */
const CLASSES: Record<string, string> = { 横: '1', 提: '1', 竖: '2', 竖钩: '2', 撇: '3', 点: '4', 点2: '4', 捺: '4' };

const classesOf = (letters: string): string => Array.from(letters, (letter) => CLASSES[dict.strokeTable[letter]!.name] ?? '5').join('');

const written = Object.entries(dict.orders).map(([character, letters]) => ({ character, classes: classesOf(letters) }));
const sorted = written.toSorted((a, b) => (a.classes + a.character < b.classes + b.character ? -1 : 1));
const byCount = Array.from(Map.groupBy(sorted, ({ classes }) => classes.length)).toSorted(([a], [b]) => a - b);
const table = Object.fromEntries(byCount.map(([count, alike]) => [count, alike.map(({ character }) => character).join('')]));

fs.writeFileSync('src/domain/text/strokes.json', `${JSON.stringify(table, null, 2)}\n`);
console.log(`src/domain/text/strokes.json: ${written.length} characters`);
