import type { Random } from '../../sample-roll/random.ts';
import { person, place, UNIT } from '../body.ts';
import { at, background, box, disc, fill, H, oval, stroke, times, W, type Point } from '../canvas.ts';
import { eaves, pane, shine } from '../houses.ts';
import { glint, ridge, swell } from '../land.ts';
import { CLAY, CREAM, DEEP_RED, INK, LAMP, mix, PAPER, ramp, RED, SAND, STRAW, UMBER } from '../palette.ts';
import { glow, gradient, inside, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { cloud, halo, rain } from '../sky.ts';
import { reeds } from '../trees.ts';

/** A rubber boat seen from the side: a fat tube, its bow lifted to the right. */
const hull = (x: number, y: number, w: number, colour: string): string => {
  const [left, right, t] = [x - w * 0.5, x + w * 0.5, w * 0.075];
  const tube = `M${at([left + t, y + t])}A${t} ${t} 0 0 1 ${at([left + t, y - t])}L${at([right - w * 0.22, y - t])}Q${at([right - w * 0.06, y - t])} ${at([right, y - w * 0.13])}A${t * 0.8} ${t * 0.8} 0 0 1 ${at([right + w * 0.03, y - w * 0.02])}Q${at([right - w * 0.06, y + t])} ${at([right - w * 0.2, y + t])}Z`;
  return (
    fill(tube, colour) +
    stroke(
      `M${at([left + t, y])}L${at([right - w * 0.2, y])}Q${at([right - w * 0.06, y - w * 0.01])} ${at([right, y - w * 0.06])}`,
      mix(colour, PAPER, 0.3),
      3,
    )
  );
};

const oar = (): string =>
  stroke(`M${at([0.27 * UNIT, -0.46 * UNIT])}L${at([0.13 * UNIT, 0.2 * UNIT])}`, UMBER, 17) +
  oval(118, 240, 30, 76, UMBER, 'transform="rotate(12 118 240)"');

const rower = (x: number, y: number, h: number, vest: string, hair: 'cap' | 'short' | 'bun'): string =>
  person(POSES.paddle, { ink: INK, torso: vest, sleeve: '#3b3f47', hair }, { x, y, h }) + place(oar(), { x, y, h });

/** Before sunrise the patrol drifts down the river; the only strong colour is what keeps them afloat. */
export function dawnPatrol(random: Random): string {
  const hills = ramp(['#dca583', '#a9756a', '#5f4b52'], 4);
  const water = ramp(['#eccba3', '#c79a80', '#6a5460', '#35323c'], 6);
  return [
    background('#e8b48a'),
    halo(1050, 500, [760, 600, 455, 325, 215, 125], '#fbe3bd', '#e6ac82'),
    sheet(2, disc(1050, 500, 74, CREAM)),
    sheet(1, fill(cloud(random, 380, 250, 560), '#f0c59c')) + sheet(1, fill(cloud(random, 1420, 190, 380), '#f0c59c')),
    ...hills.map((colour, i) =>
      sheet(3, fill(ridge(random, { y: 520 + i * 36, height: 86 - i * 12, waves: 1.2 + i * 0.5, bottom: 800 }), colour)),
    ),
    ...water.slice(0, 3).map((colour, i) => sheet(2, fill(swell(random, 655 + i * 52, 5 + i * 2, 130 + i * 30), colour))),
    ...times(13, (i) =>
      fill(
        glint(1050 + (random() - 0.5) * 40 * (1 + i * 0.5), 668 + i * 15, 150 - i * 6, 3 + i * 0.25),
        CREAM,
        `opacity="${0.75 - i * 0.045}"`,
      ),
    ),
    sheet(
      3,
      rower(470, 752, 340, RED, 'cap'),
      rower(600, 750, 340, RED, 'bun'),
      rower(730, 752, 340, RED, 'short'),
      hull(610, 772, 500, INK),
    ),
    ...water.slice(3).map((colour, i) => sheet(3, fill(swell(random, 822 + i * 78, 9 + i * 4, 190 + i * 40), colour))),
    sheet(5, reeds(random, -60, H, 330, 460, 34, '#211d22'), reeds(random, 1370, H, 260, 360, 26, '#211d22', -0.2)),
  ].join('');
}

const skyline = (random: Random, colour: string): string =>
  times(26, (i) => {
    const height = 50 + random() * 120;
    return box(i * 66 - 20, 470 - height, 54 + random() * 26, height + 30, colour);
  }).join('');

/** Noon on the shingle: five people and one rope. The rope is the subject, so it alone is red. */
export function ropeLine(random: Random): string {
  const rope = `M${at([330, 742])}L${at([1020, 690])}Q${at([1130, 690])} ${at([1215, 640])}`;
  const tones = ['#3d4650', UMBER, '#57606a', '#4a3a30', '#39424c'];
  return [
    background('#efe3c8'),
    sheet(1, disc(260, 150, 170, '#f7eed9')) + sheet(2, disc(260, 150, 92, CREAM)),
    sheet(1, fill(cloud(random, 900, 210, 620), '#f8f0df')) + sheet(2, fill(cloud(random, 1390, 130, 420), CREAM)),
    sheet(2, skyline(random, '#cdbf9f')),
    sheet(2, fill(ridge(random, { y: 468, height: 16, waves: 1.6, bottom: 620 }), '#a9a47f')),
    ...ramp(['#cfd2c0', '#a3aea4', '#7f9390'], 4).map((colour, i) =>
      sheet(2, fill(swell(random, 492 + i * 46, 6 + i * 2, 150 + i * 20), colour)),
    ),
    ...times(26, () => fill(glint(random() * W, 510 + random() * 130, 40 + random() * 70, 3), CREAM, 'opacity=".6"')),
    sheet(2, `<ellipse cx="1252" cy="620" rx="56" ry="24" fill="none" stroke="${RED}" stroke-width="20"/>`),
    sheet(3, fill(`M-60 ${H + 60}L-60 690Q300 640 760 700T${W + 60} 780L${W + 60} ${H + 60}Z`, STRAW)),
    sheet(2, fill(`M-60 ${H + 60}L-60 830Q420 760 900 850T${W + 60} 900L${W + 60} ${H + 60}Z`, SAND)),
    ...tones.map((torso, i) => {
      const [x, y] = [330 + i * 165, 905 - i * 6];
      const shade = oval(x - 20, y + 4, 92, 13, '#8f6f46', 'opacity=".45"');
      return (
        shade +
        sheet(
          3,
          person(
            POSES.haul,
            { ink: INK, torso, hair: (['cap', 'short', 'bun', 'helmet', 'short'] as const)[i]! },
            { x, y, h: 330 + (i % 2) * 16 },
          ),
        )
      );
    }),
    sheet(2, stroke(rope, RED, 9)),
    sheet(
      3,
      ...times(16, () => oval(random() * W, 965 + random() * 110, 22 + random() * 36, 12 + random() * 12, mix(CLAY, SAND, random()))),
    ),
  ].join('');
}

const OLD_HOUSES: readonly (readonly [x: number, y: number, width: number, lit: boolean])[] = [
  [-40, 600, 330, true],
  [330, 570, 290, false],
  [660, 610, 330, true],
  [1040, 580, 280, false],
  [1350, 615, 330, true],
];

function oldHouse(x: number, y: number, width: number, lit: boolean, wall: string, roof: string): string {
  const opening = { x: x + width * 0.32, y: y + 38, w: width * 0.34, h: 112, light: lit ? LAMP : undefined, bars: 3 };
  return (
    sheet(3, box(x + 16, y, width - 32, 330, wall), lit ? shine(opening, 0.5) : '', pane(opening, '#16181d')) +
    sheet(3, eaves(x, y, width, 96, roof))
  );
}

/** Flooded old street by night: a lit window means somebody is still there, so the windows are the only warmth. */
export function oldStreet(random: Random): string {
  const lights: Point[] = OLD_HOUSES.filter(([, , , lit]) => lit).map(([x, , width]) => [x + width * 0.49, 850]);
  const far = times(7, (i) => eaves(-60 + i * 250, 480 + (i % 3) * 22, 240, 80, '#2b3441') + box(-30 + i * 250, 480, 190, 240, '#2b3441'));
  return [
    gradient('wet-night', [
      [0, '#141a24'],
      [0.7, '#364250'],
    ]),
    background('url(#wet-night)'),
    sheet(2, far.join('')),
    ...OLD_HOUSES.map(([x, y, width, lit]) => oldHouse(x, y, width, lit, '#3a3a40', '#1b2029')),
    rain(random, 150, '#c9d3da', 0.3),
    ...ramp(['#3b4754', '#2b3541', '#1c242e'], 3).map((colour, i) => sheet(2, fill(swell(random, 772 + i * 56, 7, 150 + i * 30), colour))),
    ...lights.flatMap(([x, y]) =>
      times(11, (i) => fill(glint(x + (random() - 0.5) * 46, y - 62 + i * 24, 120 - i * 3, 4), LAMP, `opacity="${0.62 - i * 0.045}"`)),
    ),
    sheet(
      4,
      person(POSES.show, { ink: '#11141a', torso: DEEP_RED, hair: 'helmet' }, { x: 610, y: 826, h: 270 }),
      rower(480, 826, 290, RED, 'cap'),
      hull(540, 846, 430, '#11141a'),
    ),
    sheet(3, fill(swell(random, 912, 10, 220), '#151b24')),
    sheet(
      5,
      inside('near-eave', `M-60 -60H${W + 60}V${H + 60}H-60Z`, eaves(980, 80, 860, 190, '#0c0f14'), box(1520, 60, 40, 1100, '#0c0f14')),
    ),
    glow(8, disc(1438, 196, 34, RED, 'opacity=".5"')),
    sheet(
      3,
      oval(1438, 206, 34, 42, RED),
      box(1425, 158, 26, 10, '#0c0f14'),
      box(1436, 100, 3, 62, '#0c0f14'),
      box(1436, 248, 3, 36, DEEP_RED),
    ),
    rain(random, 130, '#e6edf0', 0.42),
  ].join('');
}
