import { countHan } from '#domain/text/han.ts';
import type { Random } from './random.ts';
import { fill, say, sentences, type Slots } from './words.ts';

const MIDDLE = ['scene', 'training', 'team', 'help', 'outcome', 'reflection'].flatMap(sentences);

const list = (random: Random, slots: Slots): string =>
  random
    .some(sentences('item'), 4)
    .map((item) => `- ${fill(item, random, slots)}`)
    .join('\n');

/** Paragraphs of three to five sentences until the text is long enough; no sentence pattern comes twice in one text. */
function paragraphs(random: Random, slots: Slots, han: number): string[] {
  const deck = random.some(MIDDLE, MIDDLE.length).map((pattern) => fill(pattern, random, slots));
  const found: string[] = [];
  for (let length = 0; length < han && deck.length > 0; length = countHan(found.join(''))) {
    found.push(deck.splice(0, random.int(3, 5)).join(''));
  }
  return found;
}

/** Headings stand before every third paragraph or so; the list follows the second, the quotation the fourth. */
function arrange(blocks: readonly string[], random: Random, slots: Slots): string[] {
  return blocks.flatMap((block, i) => [
    ...(i % 3 === 1 ? [`## ${say('heading', random, slots)}`] : []),
    block,
    ...(i === 2 ? [list(random, slots)] : []),
    ...(i === 4 ? [`> ${say('quote', random, slots)}`] : []),
  ]);
}

export interface Length {
  han: number;
}

/** A text in Markdown with headings, a list and a quotation, of about `han` Han characters. */
export function prose(random: Random, slots: Slots, { han }: Length): string {
  const opening = fill(say('opening', random, slots), random, slots);
  const blocks = [opening, ...paragraphs(random, slots, han - 220), say('closing', random, slots)];
  return `${arrange(blocks, random, slots).join('\n\n')}\n`;
}
