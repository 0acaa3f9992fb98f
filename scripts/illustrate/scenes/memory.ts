import { pick, type Random } from '../../sample-roll/random.ts';
import { person } from '../body.ts';
import { at, background, box, fill, group, H, oval, polygon, stroke, times, W, type Point } from '../canvas.ts';
import { ridge } from '../land.ts';
import { CREAM, INK, mix, MOSS, PAPER, ramp, RED, SAND, UMBER } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { halo } from '../sky.ts';
import { foliage, grow, leaf, reeds } from '../trees.ts';

/** A slip of paper on a thread, turned a little by the wind. */
const slip = ([x, y]: Point, length: number, turn: number): string =>
  group(
    `${stroke('M0 0V16', UMBER, 1.6)}${box(-7, 16, 14, length, RED)}`,
    `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})`,
  );

/** The hill before Qingming: new leaves above, old red ones on the ground, and what people wanted to say. */
export function remembranceTree(random: Random): string {
  const hills = ramp(['#e9cfae', '#c2a187', '#93806f'], 3);
  const tree = grow(random, { from: [760, 850], angle: -1.57, length: 215, width: 74, forks: 6 }, '#2e2422');
  const low = tree.tips.filter(([, y]) => y > 90 && y < 600);
  const slips = times(64, () => pick(random, low));
  const mourners: readonly (readonly [number, number, number, string, 'short' | 'bun' | 'bob' | 'cap', boolean])[] = [
    [360, 902, 210, '#3c4047', 'short', false],
    [430, 910, 196, UMBER, 'bun', false],
    [1010, 900, 205, '#46413f', 'bob', true],
    [1075, 908, 140, '#7a3b33', 'short', true],
    [1190, 925, 212, '#33383f', 'cap', true],
  ];
  return [
    background('#f0dcba'),
    halo(760, 470, [640, 520, 410, 300], '#fcf1d9', '#efd6ac'),
    ...hills.map((colour, i) => sheet(2, fill(ridge(random, { y: 690 + i * 34, height: 60 - i * 10, waves: 1.1 + i * 0.4 }), colour))),
    sheet(3, fill(`M-60 ${H + 60}V930Q380 820 780 836T1660 940V${H + 60}Z`, '#77694f')),
    sheet(3, tree.wood, fill('M690 880Q730 800 735 700L785 700Q790 800 850 884Q770 850 690 880Z', '#2e2422')),
    sheet(2, foliage(random, tree.tips, 2, 19, ['#7f8a57', '#98a06a', '#6b7749'])),
    sheet(2, foliage(random, tree.tips, 2, 17, ['#aeb47c', '#8b9560', '#c3c391'])),
    sheet(2, ...slips.map(([x, y]) => slip([x + (random() - 0.5) * 30, y], 26 + random() * 26, (random() - 0.5) * 26))),
    ...times(70, () =>
      leaf(430 + random() * 700, 860 + random() * 120, 11 + random() * 9, random() * 360, pick(random, ['#a8452f', '#8c2a26', '#c06a3c'])),
    ),
    ...mourners.map(([x, y, h, torso, hair, flip]) =>
      sheet(3, person(POSES.stand, { ink: INK, torso, hair, coat: h > 150 ? 0.2 : 0.05 }, { x, y, h, flip })),
    ),
    sheet(
      5,
      ...[
        [-60, 220, 190],
        [120, 190, 110],
        [1240, 190, 105],
        [1400, 220, 195],
      ].map(([x, width, height]) => reeds(random, x!, H, width!, height!, 26, '#3f3a2c', 0.12)),
    ),
  ].join('');
}

/** Half of the leaf stays the old one's red, half is the new one's green; chalk would show no more. */
function chalkLeaf(x: number, y: number, s: number): string {
  const half = (sign: number): string => `M${at([x, y + s])}Q${at([x + sign * s * 0.92, y + s * 0.2])} ${at([x, y - s])}Z`;
  const veins = [-0.45, -0.1, 0.25, 0.55].map(
    (v) =>
      `M${at([x, y + v * s + s * 0.16])}L${at([x - s * 0.34, y + v * s - s * 0.06])}M${at([x, y + v * s + s * 0.16])}L${at([x + s * 0.34, y + v * s - s * 0.06])}`,
  );
  return (
    fill(half(-1), '#a8352f', 'opacity=".9"') +
    fill(half(1), '#8fa06b', 'opacity=".9"') +
    stroke(`M${at([x, y - s])}L${at([x, y + s * 1.3])}${veins.join('')}`, CREAM, 4, 'opacity=".8"')
  );
}

const camellia = (x: number, y: number): string =>
  sheet(
    2,
    ...times(8, (i) => oval(x + Math.cos(i * 0.785) * 27, y + Math.sin(i * 0.785) * 22, 24, 20, '#fffaf0')),
    ...times(5, (i) => oval(x + Math.cos(i * 1.257) * 11, y + Math.sin(i * 1.257) * 9, 15, 13, '#f5ecd6')),
    oval(x, y, 8, 7, '#e3b752'),
  );

const vase = (x: number, y: number): string =>
  sheet(
    3,
    stroke(`M${x} ${y - 60}Q${x - 12} ${y - 150} ${x + 10} ${y - 236}`, MOSS, 7) +
      leaf(x - 4, y - 150, 70, -150, MOSS) +
      leaf(x, y - 176, 64, -28, MOSS),
  ) +
  sheet(
    3,
    fill(
      `M${x - 34} ${y}Q${x - 52} ${y - 64} ${x - 22} ${y - 104}L${x - 26} ${y - 128}H${x + 26}L${x + 22} ${y - 104}Q${x + 52} ${y - 64} ${x + 34} ${y}Z`,
      '#cfd8d4',
    ),
  ) +
  fill(`M${x - 38} ${y - 34}Q${x} ${y - 44} ${x + 38} ${y - 34}L${x + 33} ${y - 4}H${x - 33}Z`, '#a9bab6');

/** A lectern with nobody behind it, the light still on it. */
export function emptyClassroom(): string {
  const desks = times(4, (i) => {
    const x = 90 + i * 400;
    return sheet(
      4,
      fill(
        polygon([
          [x, 940],
          [x + 260, 940],
          [x + 290, 984],
          [x - 30, 984],
        ]),
        '#7d573c',
      ),
      box(x - 30, 984, 320, 26, '#5e402d'),
      box(x - 6, 1010, 16, 90, '#3b2a20'),
      box(x + 250, 1010, 16, 90, '#3b2a20'),
    );
  });
  return [
    gradient('plaster', [
      [0, '#cfb48b'],
      [1, '#e0c79d'],
    ]),
    background('url(#plaster)'),
    sheet(1, box(-60, 760, W + 120, 16, '#9a7550')) + sheet(1, fill(`M-60 776H${W + 60}V${H + 60}H-60Z`, '#b18a60')),
    sheet(3, box(240, 150, 960, 470, '#6f4c34')) + box(262, 172, 916, 426, '#37443d'),
    chalkLeaf(560, 372, 150),
    ...times(4, (i) => box(790, 270 + i * 52, 270 - (i % 3) * 66, 6, CREAM, 'opacity=".5"')),
    sheet(2, box(240, 616, 960, 22, '#8a6143'), box(1000, 606, 46, 12, CREAM), box(1062, 606, 30, 12, mix(RED, PAPER, 0.4))),
    fill(
      polygon([
        [W + 60, -60],
        [W + 60, 330],
        [560, 900],
        [300, 900],
        [1180, -60],
      ]),
      '#fff0c9',
      'opacity=".28"',
    ),
    sheet(4, fill('M610 900L640 650H900L930 900Z', '#5e402d'), box(610, 622, 320, 40, '#7d573c')) +
      sheet(1, fill('M660 880L682 686H858L880 880Z', '#6d4b34')),
    glow(24, oval(770, 600, 180, 70, '#fff3d2', 'opacity=".6"')),
    sheet(2, fill('M800 622L905 612L915 600L808 606Z', CREAM), fill('M802 606L910 596L916 586L810 592Z', SAND)),
    vase(710, 622) + camellia(722, 378),
    sheet(3, fill(`M1330 120H${W + 60}V640H1330Z`, '#8a6143')) +
      fill(`M1352 142H${W + 60}V618H1352Z`, '#fff4d8') +
      box(1470, 142, 10, 476, '#8a6143') +
      sheet(2, box(1310, 636, 400, 24, '#9b7150')),
    ...desks,
  ].join('');
}
