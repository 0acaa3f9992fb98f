import { pick, type Random } from '../sample-roll/random.ts';
import { at, fill, loop, oval, stroke, times, type Point } from './canvas.ts';

/** A cloud of leaves cut with one turn of the scissors. */
export function blob(random: Random, x: number, y: number, rx: number, ry = rx, lobes = 9): string {
  const points = times(lobes * 2, (i): Point => {
    const turn = (i / (lobes * 2)) * Math.PI * 2;
    const reach = (i % 2 ? 0.93 : 1) * (0.94 + random() * 0.12);
    return [x + Math.cos(turn) * rx * reach, y + Math.sin(turn) * ry * reach];
  });
  return loop(points);
}

export interface Branch {
  from: Point;
  angle: number;
  length: number;
  width: number;
  forks: number;
}

export interface Tree {
  wood: string;
  /** Ends of the twigs: where leaves, tags and blossom hang. */
  tips: Point[];
}

/** A tree that forks by lot; branches bend towards the light. */
export function grow(random: Random, { from, angle, length, width, forks }: Branch, colour: string): Tree {
  const bend = (random() - 0.5) * 0.35;
  const middle: Point = [from[0] + Math.cos(angle + bend) * length * 0.5, from[1] + Math.sin(angle + bend) * length * 0.5];
  const end: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
  const wood = stroke(`M${at(from)}Q${at(middle)} ${at(end)}`, colour, width);
  if (forks === 0) return { wood, tips: [middle, end] };
  const spread = [-0.48, 0.42, ...(random() < 0.45 ? [0.02] : [])];
  const children = spread.map((turn) =>
    grow(
      random,
      {
        from: end,
        angle: angle + turn + (random() - 0.5) * 0.35,
        length: length * (0.68 + random() * 0.16),
        width: width * 0.64,
        forks: forks - 1,
      },
      colour,
    ),
  );
  return { wood: wood + children.map((child) => child.wood).join(''), tips: children.flatMap(({ tips }) => tips) };
}

/** The foot of a trunk, spreading into the ground. */
export const roots = (x: number, y: number, width: number, colour: string): string =>
  fill(
    `M${x - width * 1.3} ${y + width * 0.5}Q${x - width * 0.55} ${y + width * 0.1} ${x - width * 0.5} ${y - width * 1.2}H${x + width * 0.5}Q${x + width * 0.55} ${y + width * 0.1} ${x + width * 1.4} ${y + width * 0.55}Q${x} ${y + width * 0.15} ${x - width * 1.3} ${y + width * 0.5}Z`,
    colour,
  );

/** One pointed leaf. */
export function leaf(x: number, y: number, length: number, turn: number, colour: string): string {
  const half = length * 0.24;
  return `<path d="M0 0Q${length * 0.4} ${-half * 1.6} ${length} 0Q${length * 0.4} ${half * 1.6} 0 0Z" fill="${colour}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})"/>`;
}

/** Loose leaves round points, in several tones. */
export function foliage(random: Random, tips: readonly Point[], each: number, size: number, colours: readonly string[]): string {
  return tips
    .flatMap(([x, y]) =>
      times(each, () => {
        const [dx, dy] = [(random() - 0.5) * size * 3.4, (random() - 0.5) * size * 3];
        return leaf(x + dx, y + dy, size * (0.7 + random() * 0.6), random() * 360, pick(random, colours));
      }),
    )
    .join('');
}

/** Reeds or tall grass rising from a bank, all leaning with one wind. */
export function reeds(
  random: Random,
  x: number,
  y: number,
  width: number,
  height: number,
  count: number,
  colour: string,
  wind = 0.25,
): string {
  return times(count, () => {
    const foot = x + random() * width;
    const rise = height * (0.45 + random() * 0.6);
    const tip: Point = [foot + rise * (wind + (random() - 0.5) * 0.3), y - rise];
    const knee: Point = [foot + rise * 0.02, y - rise * 0.6];
    const blade = 3 + random() * 5;
    const head = random() < 0.3 ? oval(tip[0], tip[1] + 10, 5, 26, colour, `transform="rotate(${wind * 60} ${tip[0]} ${tip[1]})"`) : '';
    return (
      fill(
        `M${at([foot - blade, y + 20])}Q${at(knee)} ${at(tip)}Q${at([knee[0] + blade * 1.6, knee[1]])} ${at([foot + blade, y + 20])}Z`,
        colour,
      ) + head
    );
  }).join('');
}
