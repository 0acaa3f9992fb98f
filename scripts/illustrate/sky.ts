import { pick, type Random } from '../sample-roll/random.ts';
import { at, disc, H, smooth, stroke, times, W, type Point } from './canvas.ts';
import { mix } from './palette.ts';
import { glow, sheet } from './paper.ts';

/** Rings of paper around a light, each a step towards the sky's colour: how cut paper paints a halo. */
export function halo(x: number, y: number, radii: readonly number[], from: string, to: string): string {
  const rings = radii.map((r, i) => sheet(2, disc(x, y, r, mix(to, from, (i + 1) / radii.length))));
  return rings.join('');
}

export function stars(random: Random, count: number, below: number, colour: string): string {
  return times(count, () =>
    disc(random() * W, random() ** 1.3 * below, 0.8 + random() ** 3 * 2.6, colour, `opacity="${0.35 + random() * 0.6}"`),
  ).join('');
}

/** Slanting rain; the lines of one gust share one angle. */
export function rain(random: Random, count: number, colour: string, opacity: number, slant = -0.22): string {
  return times(count, () => {
    const [x, y, length] = [random() * (W + 300) - 100, random() * H, 26 + random() * 60];
    const end: Point = [x + slant * length, y + length];
    return stroke(`M${at([x, y])}L${at(end)}`, colour, 1 + random() * 1.1, `opacity="${opacity * (0.4 + random() * 0.6)}"`);
  }).join('');
}

/** Falling snow in three distances; the near flakes are out of focus. */
export function snow(random: Random, count: number, colour: string): string {
  const flake = (far: number): string =>
    disc(random() * W, random() * H, 1.4 + far * 2.2 + random() * 1.6, colour, `opacity="${0.55 + random() * 0.4}"`);
  const near = times(Math.round(count / 12), () => disc(random() * W, random() * H, 7 + random() * 9, colour, 'opacity=".5"'));
  return times(count, () => flake(pick(random, [0, 0, 1, 1, 2]))).join('') + glow(8, ...near);
}

/** A long low cloud with a scalloped back. */
export function cloud(random: Random, x: number, y: number, width: number): string {
  const bumps = times(9, (i): Point => {
    const share = i / 8;
    const lift = Math.sin(share * Math.PI) * width * 0.12 * (0.55 + random() * 0.75);
    return [x - width / 2 + share * width, y - lift];
  });
  return `${smooth(bumps)}L${at([x + width / 2, y])}Q${at([x, y + width * 0.03])} ${at([x - width / 2, y])}Z`;
}
