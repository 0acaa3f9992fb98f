import type { Random } from '../sample-roll/random.ts';
import { H, line, polygon, smooth, times, W, type Point } from './canvas.ts';

/** What a far line of hills needs: where it lies, how high it swings, how often. */
export interface Ridge {
  y: number;
  height: number;
  waves: number;
  /** 0 is rolling, 1 is craggy. */
  rough?: number;
  bottom?: number;
}

const closed = (open: string, bottom: number): string => `${open}L${W + 60} ${bottom}L-60 ${bottom}Z`;

/** A hill line from edge to edge: three sines whose phases are drawn by lot, with crags on top. */
export function ridge(random: Random, { y, height, waves, rough = 0, bottom = H + 60 }: Ridge): string {
  const phases = times(4, () => random() * Math.PI * 2);
  const steps = Math.round(26 + rough * 60);
  const points = times(steps + 1, (i): Point => {
    const x = -60 + ((W + 120) * i) / steps;
    const t = (x / W) * Math.PI * 2;
    const roll = Math.sin(t * waves + phases[0]!) * 0.55 + Math.sin(t * waves * 2.3 + phases[1]!) * 0.28;
    const crag = (Math.sin(t * waves * 5.1 + phases[2]!) * 0.4 + (random() - 0.5)) * rough * 0.5;
    return [x, y - height * (roll + crag)];
  });
  return closed(rough > 0.4 ? line(points) : smooth(points), bottom);
}

/** A sharp mountain with shoulders, for skylines that must be recognised at a glance. */
export function peak(random: Random, x: number, top: number, width: number, base: number): string {
  const side = (sign: number): Point[] =>
    times(6, (i): Point => {
      const share = (i + 1) / 6;
      return [x + sign * width * 0.5 * share * (0.85 + random() * 0.2), top + (base - top) * share ** 0.85 - random() * 14];
    });
  return polygon([[x - width * 0.62, base + 40], ...side(-1).reverse(), [x, top], ...side(1), [x + width * 0.62, base + 40]]);
}

/** A band of water whose upper edge is a row of small swells. */
export function swell(random: Random, y: number, amplitude: number, length: number, bottom = H + 60): string {
  const count = Math.ceil((W + 200) / length);
  const shift = random() * length;
  const crests = times(count, (i) => {
    const x = -100 - shift + i * length;
    const lift = amplitude * (0.6 + random() * 0.7);
    return `Q${x + length * 0.3} ${y - lift} ${x + length * 0.62} ${y}T${x + length} ${y}`;
  });
  return `M${-100 - shift} ${y}${crests.join('')}L${W + 100} ${y}L${W + 100} ${bottom}L-200 ${bottom}Z`;
}

/** Short flat lens of reflected light on water. */
export const glint = (x: number, y: number, width: number, height: number): string =>
  `M${x - width / 2} ${y}Q${x} ${y - height} ${x + width / 2} ${y}Q${x} ${y + height} ${x - width / 2} ${y}Z`;
