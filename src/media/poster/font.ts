import sharp from 'sharp';
import { characters } from '#domain/text/han.ts';

interface Ink {
  width: number;
  height: number;
}

/** How large a text comes out; undefined where nothing is drawn at all. */
async function inkOf(text: string): Promise<Ink | undefined> {
  const drawn = sharp({ text: { text, font: 'sans 48', dpi: 72 } }).png();
  return drawn.toBuffer({ resolveWithObject: true }).then(
    ({ info }) => info,
    () => undefined,
  );
}

/** 一 is one flat stroke in every Chinese font. The box that stands for a missing glyph is upright. */
export async function hasChineseFont(): Promise<boolean> {
  const ink = await inkOf('一');
  return ink !== undefined && ink.width > 2 * ink.height;
}

/** Han characters that fonts of the first standard lack, of the BMP (Extension A) and beyond; 自造字 too. */
const RARE = /^[\u3400-\u4DBF\uE000-\uF8FF\u{20000}-\u{3FFFF}]/u;

/** No character was ever given these places: they show how a missing glyph is drawn, in four digits and in five. */
const UNASSIGNED = { short: '\u0378', long: '\u{3FF80}' };

const known = new Map<string, boolean>();

async function isMissing(character: string): Promise<boolean> {
  const [ink, none] = await Promise.all([inkOf(character), inkOf(character.codePointAt(0)! > 0xffff ? UNASSIGNED.long : UNASSIGNED.short)]);
  return !ink || (ink.width === none?.width && ink.height === none.height);
}

/** Those characters of a text that no font of this machine has: a name is never printed with a box in it. */
export async function missingGlyphs(text: string): Promise<string[]> {
  const rare = Array.from(new Set(characters(text).filter((character) => RARE.test(character))));
  for (const character of rare) if (!known.has(character)) known.set(character, await isMissing(character));
  return rare.filter((character) => known.get(character));
}
