import type { Random } from '../../sample-roll/random.ts';
import { at, background, box, fill, group, H, line, polygon, smooth, stroke, times, W, type Point } from '../canvas.ts';
import { ridge } from '../land.ts';
import { CLAY, CREAM, DEEP_RED, INK, mix, PAPER, ramp, RED, SAND, STRAW } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { cloud, halo } from '../sky.ts';

/** A plain wooden chair, its back a little loose, seen from the front corner. */
function chair(x: number, y: number, s: number, colour: string): string {
  const light = mix(colour, CLAY, 0.55);
  const post = (dx: number, top: number, bottom: number, w = 0.055): string =>
    box(x + dx * s, y - top * s, w * s, (top - bottom) * s, colour);
  const slats = [0, 1, 2].map((i) =>
    fill(
      `M${x + 0.04 * s} ${y - (0.98 - i * 0.15) * s}Q${x + 0.3 * s} ${y - (1.02 - i * 0.15) * s} ${x + 0.56 * s} ${y - (0.98 - i * 0.15) * s}v${0.075 * s}Q${x + 0.3 * s} ${y - (0.945 - i * 0.15) * s} ${x + 0.04 * s} ${y - (0.905 - i * 0.15) * s}Z`,
      light,
    ),
  );
  const seat = fill(
    polygon([
      [x, y - 0.5 * s],
      [x + 0.6 * s, y - 0.5 * s],
      [x + 0.68 * s, y - 0.4 * s],
      [x - 0.08 * s, y - 0.4 * s],
    ]),
    light,
  );
  return (
    sheet(3, post(0, 1.06, 0.08), post(0.55, 1.06, 0.08), ...slats) +
    sheet(2, seat, box(x - 0.08 * s, y - 0.4 * s, 0.76 * s, 0.05 * s, colour), post(-0.07, 0.36, 0), post(0.62, 0.36, 0))
  );
}

/** The scarf left over the back of a chair: somebody is coming back for it. */
const scarf = (x: number, y: number, s: number): string =>
  sheet(
    2,
    fill(
      `M${x + 0.16 * s} ${y - 1.03 * s}Q${x + 0.27 * s} ${y - 1.08 * s} ${x + 0.38 * s} ${y - 1.03 * s}L${x + 0.41 * s} ${y - 0.34 * s}L${x + 0.2 * s} ${y - 0.36 * s}Z`,
      RED,
    ),
    ...times(6, (i) => stroke(`M${x + (0.215 + i * 0.037) * s} ${y - 0.36 * s}v${0.07 * s}`, RED, 4)),
  ) +
  stroke(
    `M${x + 0.2 * s} ${y - 0.5 * s}L${x + 0.4 * s} ${y - 0.48 * s}M${x + 0.2 * s} ${y - 0.45 * s}L${x + 0.405 * s} ${y - 0.43 * s}`,
    mix(RED, PAPER, 0.5),
    5,
  );

const tallWindow = (x: number, w: number, top: number, bottom: number): string =>
  sheet(2, box(x - 16, top - 16, w + 32, bottom - top + 32, '#8d6f52')) +
  box(x, top, w, bottom - top, '#fff2d2') +
  box(x + w / 3 - 2, top, 4, bottom - top, '#8d6f52') +
  box(x + (w * 2) / 3 - 2, top, 4, bottom - top, '#8d6f52') +
  sheet(2, box(x - 34, bottom + 14, w + 68, 18, '#a5845f'));

/** Four o'clock light crosses the corridor; two people have sat here all day, or are about to. */
export function twoChairs(): string {
  const windows = [150, 560, 970, 1380];
  const patch = (x: number): string =>
    fill(
      polygon([
        [x + 190, 830],
        [x + 330, 830],
        [x + 560, H],
        [x + 380, H],
      ]),
      '#ffe9b8',
      'opacity=".55"',
    );
  const ray = (x: number): string =>
    fill(
      polygon([
        [x, 190],
        [x + 130, 190],
        [x + 330, 830],
        [x + 190, 830],
      ]),
      '#fff3d0',
      'opacity=".24"',
    );
  return [
    gradient('wall', [
      [0, '#b48d67'],
      [1, '#d8b88c'],
    ]),
    background('url(#wall)'),
    sheet(1, box(-60, 690, W + 120, 150, '#9c7452')),
    sheet(1, box(-60, 672, W + 120, 20, '#7f5b40')),
    ...windows.map((x) => tallWindow(x - 10, 150, 90, 500)),
    sheet(2, fill(`M-60 830H${W + 60}V${H + 60}H-60Z`, '#8a6346')),
    ...times(12, (i) =>
      stroke(
        line([
          [800 + (i - 5.5) * 150, 830],
          [800 + (i - 5.5) * 300, H],
        ]),
        '#6b4a34',
        2,
        'opacity=".5"',
      ),
    ),
    ...windows.map(patch),
    chair(600, 930, 330, '#4d3526') + chair(900, 930, 330, '#4d3526'),
    scarf(600, 930, 330),
    ...windows.map(ray),
    sheet(5, fill(`M-60 -60H70Q40 520 90 ${H + 60}H-60Z`, '#3b2a20')) +
      sheet(5, fill(`M${W + 60} -60H${W - 40}Q${W - 10} 520 ${W - 70} ${H + 60}H${W + 60}Z`, '#3b2a20')),
  ].join('');
}

const bird = (x: number, y: number, s: number, colour: string, turn: number): string =>
  group(
    fill(
      `M0 0Q${-s * 0.5} ${-s * 0.52} ${-s * 1.15} ${-s * 0.42}Q${-s * 0.62} ${-s * 0.2} ${-s * 0.26} ${s * 0.18}L${-s * 0.62} ${s * 0.36}Q${-s * 0.1} ${s * 0.36} ${s * 0.14} ${s * 0.2}Q${s * 0.5} ${s * 0.06} ${s * 0.62} ${-s * 0.02}Q${s * 0.42} ${-s * 0.14} ${s * 0.26} ${-s * 0.1}Q${s * 0.34} ${-s * 0.6} ${s * 0.95} ${-s * 0.86}Q${s * 0.16} ${-s * 0.78} 0 0Z`,
      colour,
    ),
    `translate(${x} ${y}) rotate(${turn})`,
  );

const BIRDS: readonly (readonly [x: number, y: number, s: number])[] = [
  [560, 470, 58],
  [700, 400, 52],
  [830, 440, 46],
  [930, 340, 42],
  [1040, 300, 36],
  [1120, 350, 31],
  [1200, 250, 27],
  [1275, 285, 22],
  [1340, 215, 18],
  [1400, 190, 14],
];

/** A letter without a name on a window sill; what it says leaves, where it goes nobody may know. */
export function letter(random: Random): string {
  const hills = ramp(['#e7c59b', '#b98a68', '#7f5f50'], 4);
  const page: Point[] = [
    [520, 900],
    [930, 868],
    [1010, 985],
    [560, 1026],
  ];
  return [
    background('#f3dfb9'),
    halo(1180, 300, [560, 430, 310, 205], '#fdf0d2', '#f1d7a9'),
    sheet(1, fill(cloud(random, 560, 210, 460), '#fbf0d8')),
    ...hills.map((colour, i) => sheet(2, fill(ridge(random, { y: 610 + i * 50, height: 76 - i * 8, waves: 1.1 + i * 0.4 }), colour))),
    ...BIRDS.map(([x, y, s], i) => sheet(2, bird(x, y, s, i === 0 ? RED : mix('#fdf7ea', CLAY, i * 0.05), -14))),
    sheet(5, fill(`M-60 -60H${W + 60}V${H + 60}H-60Z M130 90V850H1470V90Z`, '#5b4030', 'fill-rule="evenodd"')),
    sheet(3, box(790, 70, 22, 800, '#5b4030')),
    sheet(
      4,
      fill(
        polygon([
          [40, 850],
          [1560, 850],
          [W + 80, H + 60],
          [-80, H + 60],
        ]),
        '#7b583f',
      ),
    ),
    sheet(1, box(-60, 850, W + 120, 12, '#946c4c')),
    glow(
      24,
      fill(
        polygon([
          [420, 860],
          [1180, 860],
          [1330, H],
          [430, H],
        ]),
        '#ffe6b0',
        'opacity=".35"',
      ),
    ),
    sheet(3, fill(polygon(page.map(([x, y]) => [x + 34, y - 22] as const)), '#e9d9b8')),
    sheet(3, fill(polygon(page), CREAM)),
    ...times(4, (i) =>
      stroke(
        smooth([
          [600 + i * 9, 918 + i * 22],
          [690 + i * 9, 910 + i * 22],
          [790 + i * 9, 905 + i * 22],
          [(i === 3 ? 800 : 890) + i * 9, (i === 3 ? 902 : 896) + i * 22],
        ]),
        '#b9a98c',
        4,
      ),
    ),
    sheet(
      3,
      group(
        `${fill('M0 -9H250L292 0L250 9H0Z', DEEP_RED)}${box(-8, -9, 60, 18, INK)}${fill('M262 -6L292 0L262 6Z', STRAW)}`,
        'translate(1050 930) rotate(24)',
      ),
    ),
    sheet(4, fill(`M-60 -60H250Q300 300 190 620Q150 760 176 ${H + 60}H-60Z`, '#ead9b9')),
    ...[60, 120, 178].map((x) => stroke(`M${at([x, -20])}Q${x + 40} 340 ${x - 30} 850`, SAND, 6)),
  ].join('');
}
