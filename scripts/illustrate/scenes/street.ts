import { pick, type Random } from '../../sample-roll/random.ts';
import { person, place } from '../body.ts';
import { background, box, disc, fill, H, oval, polygon, stroke, times, W } from '../canvas.ts';
import { glint } from '../land.ts';
import { CREAM, INK, LAMP, mix, PAPER, ramp, RED, SAND, STRAW, UMBER } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { rain } from '../sky.ts';
import { blob } from '../trees.ts';

/** Eight ribs of a paper umbrella, with a scalloped rim. */
const umbrella = (colour: string): string =>
  stroke('M112 -800L80 -1290', INK, 13) +
  fill(
    'M-330 -1010Q-270 -1270 80 -1290Q430 -1270 490 -1010Q440 -1050 385 -1012Q330 -1052 270 -1014Q180 -1056 80 -1016Q-20 -1056 -110 -1014Q-170 -1052 -225 -1012Q-280 -1050 -330 -1010Z',
    colour,
  ) +
  stroke('M80 -1290Q-60 -1180 -110 -1014M80 -1290L80 -1016M80 -1290Q220 -1180 270 -1014', mix(colour, PAPER, 0.3), 6);

const DARK_RED = '#6d1c20';

const van = (x: number, y: number): string => {
  const windows = times(4, (i) => `<rect x="${x + 46 + i * 144}" y="${y - 330}" width="128" height="120" rx="14" fill="${LAMP}"/>`).join(
    '',
  );
  const wheel = (cx: number): string => disc(cx, y, 54, '#14161b') + disc(cx, y, 26, '#8b8f92');
  return (
    sheet(
      4,
      fill(
        `M${x} ${y}V${y - 330}Q${x} ${y - 384} ${x + 54} ${y - 384}H${x + 800}Q${x + 860} ${y - 384} ${x + 880} ${y - 320}L${x + 920} ${y - 190}Q${x + 930} ${y - 170} ${x + 930} ${y - 140}V${y}Z`,
        '#e9e0cd',
      ),
      wheel(x + 170),
      wheel(x + 815),
    ) +
    sheet(1, box(x, y - 150, 930, 44, RED)) +
    sheet(
      1,
      windows,
      fill(`M${x + 740} ${y - 330}H${x + 812}Q${x + 836} ${y - 330} ${x + 846} ${y - 300}L${x + 876} ${y - 210}H${x + 740}Z`, '#56697a'),
    ) +
    sheet(1, box(x + 636, y - 330, 84, 306, '#fbe3ae')) +
    stroke(`M${x + 678} ${y - 330}V${y - 26}`, '#b98e4d', 4) +
    box(x + 622, y - 22, 112, 18, '#3a3b40')
  );
};

/** A wet evening at the corner: the van is lit, and somebody stands outside so that nobody thinks it closed. */
export function rainVan(random: Random): string {
  const tones = ramp(['#56606a', '#3a424c'], 9);
  const shops = times(9, (i) => box(i * 190 - 60, 150 + ((i * 97) % 210), 178, 700, tones[i]!));
  const lit = times(34, () =>
    box(
      20 + Math.floor(random() * 26) * 62,
      270 + Math.floor(random() * 6) * 62,
      22,
      30,
      pick(random, ['#d9a95f', '#8d7a5c', '#6b6a66']),
      'opacity=".7"',
    ),
  );
  return [
    gradient('rain-sky', [
      [0, '#3b434d'],
      [1, '#7c8085'],
    ]),
    background('url(#rain-sky)'),
    sheet(2, ...shops) + lit.join(''),
    rain(random, 120, '#dfe6ea', 0.28),
    sheet(2, fill(`M-60 800H${W + 60}V${H + 60}H-60Z`, '#343a43')),
    glow(24, box(200, 520, 640, 150, LAMP, 'opacity=".55"')),
    van(150, 860),
    glow(
      24,
      fill(
        polygon([
          [790, 864],
          [868, 864],
          [960, 1045],
          [730, 1045],
        ]),
        '#ffe1a0',
        'opacity=".65"',
      ),
    ),
    ...times(30, () =>
      fill(
        glint(220 + random() * 1000, 900 + random() * 150, 60 + random() * 130, 3.5),
        pick(random, [LAMP, '#e9e0cd', RED]),
        'opacity=".35"',
      ),
    ),
    sheet(
      4,
      person(POSES.umbrella, { ink: INK, torso: '#5b4636', hair: 'veil', hairColour: DARK_RED, coat: 0.26 }, { x: 1020, y: 945, h: 420 }),
      place(umbrella(RED), { x: 1020, y: 945, h: 420 }),
    ),
    sheet(3, person(POSES.walk, { ink: INK, torso: '#414b57', hair: 'short', coat: 0.06 }, { x: 1360, y: 960, h: 400, flip: true })),
    rain(random, 170, '#eef2f4', 0.42),
  ].join('');
}

const scooter = (colour: string): string =>
  disc(-250, -95, 95, '#1b1d21') +
  disc(-250, -95, 40, '#8b8577') +
  disc(330, -95, 95, '#1b1d21') +
  disc(330, -95, 40, '#8b8577') +
  fill(
    'M-330 -230Q-300 -300 -120 -300L-60 -170H170L250 -470Q262 -500 290 -490L330 -470Q350 -460 340 -430L330 -300Q400 -250 410 -180L350 -200Q280 -200 240 -110H-90Q-140 -230 -330 -230Z',
    colour,
  ) +
  fill('M-200 -380H60Q90 -380 80 -345L-190 -320Z', INK) +
  stroke('M270 -490L290 -590L250 -600', INK, 20) +
  disc(345, -400, 22, '#f6dfa3');

const crate = (): string =>
  fill('M-440 -760Q-440 -790 -410 -790H-170Q-140 -790 -140 -760V-440H-440Z', RED) +
  stroke('M-440 -690H-140', mix(RED, PAPER, 0.35), 7) +
  fill('M-430 -440H-60V-400H-430Z', INK);

/** Midday, short shadows, everybody's lunch under way; the red box carries one thing more. */
export function noonRider(random: Random): string {
  const houses = times(8, (i) => box(i * 215 - 70, 120 + ((i * 89) % 190), 205, 700, ['#dcc39a', '#e6d2ae', '#d2b587'][i % 3]!));
  const windows = times(8, (i) =>
    times(12, (k) => box(i * 215 - 30 + (k % 3) * 52, 350 + Math.floor(k / 3) * 92, 30, 46, '#a98b62', 'opacity=".55"')).join(''),
  ).join('');
  const trees = [110, 520, 1010, 1450];
  const rider = { x: 760, y: 900, h: 520 };
  return [
    background('#f3e6c9'),
    sheet(1, disc(1290, 120, 82, CREAM)),
    sheet(2, ...houses) + windows,
    sheet(2, fill(`M-60 730H${W + 60}V${H + 60}H-60Z`, SAND)),
    ...trees.map((x) => oval(x + 16, 762, 150, 18, '#a8895c', 'opacity=".5"')),
    ...trees.map((x) => sheet(2, box(x - 13, 480, 26, 286, UMBER))),
    ...trees.map(
      (x, i) =>
        sheet(3, fill(blob(random, x, 420, 178, 150), ['#7c8560', '#8c9269', '#737c58', '#848b63'][i]!)) +
        sheet(2, fill(blob(random, x - 40, 380, 104, 82), '#9aa076')),
    ),
    sheet(3, fill(`M-60 815H${W + 60}V${H + 60}H-60Z`, '#8d8676')),
    ...times(7, (i) =>
      fill(
        polygon([
          [60 + i * 250, 985],
          [210 + i * 250, 985],
          [196 + i * 250, 1006],
          [42 + i * 250, 1006],
        ]),
        PAPER,
      ),
    ),
    oval(755, 905, 260, 22, '#4c4638', 'opacity=".55"'),
    sheet(
      4,
      place(scooter('#c9a063'), rider),
      place(crate(), rider),
      person(POSES.ride, { ink: INK, torso: '#39434f', hair: 'helmet', hairColour: STRAW, coat: 0.02 }, rider),
    ),
    sheet(5, fill(blob(random, -20, 60, 260, 190), '#56603f')) + sheet(5, fill(blob(random, 1610, 30, 240, 150), '#56603f')),
  ].join('');
}
