import type { Random } from '../../sample-roll/random.ts';
import { person } from '../body.ts';
import { background, box, disc, fill, H, polygon, stroke, times, W } from '../canvas.ts';
import { CREAM, INK, LAMP, RED } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { crescent, stars } from '../sky.ts';

const LEFT = 620;
const WIDTH = 330;
const FLOOR = 178;

/** Two flights a storey, seen through the opened wall; the landing lies at the turn. */
function flight(level: number): string {
  const [bottom, rightwards] = [1010 - level * FLOOR, level % 2 === 0];
  const steps = times(9, (i) => {
    const run = i * ((WIDTH - 70) / 9);
    const x = rightwards ? LEFT + 10 + run : LEFT + WIDTH - 10 - run - 34;
    return box(x, bottom - (i + 1) * (FLOOR / 9), 34, 15, '#8d6d4c');
  });
  return steps.join('') + box(rightwards ? LEFT + WIDTH - 64 : LEFT, bottom - FLOOR - 2, 64, 17, '#8d6d4c');
}

const torch = (x: number, y: number, way: 1 | -1): string =>
  glow(
    8,
    fill(
      polygon([
        [x, y],
        [x + way * 150, y + 10],
        [x + way * 130, y + 96],
      ]),
      '#fff0bf',
      'opacity=".6"',
    ),
  ) + glow(8, disc(x, y, 15, '#fff6da'));

const seat = (x: number, y: number): string =>
  stroke(`M${x - 26} ${y - 84}V${y - 6}M${x - 26} ${y - 40}H${x + 34}M${x + 34} ${y - 40}V${y - 6}`, '#6b4430', 8) +
  person(POSES.sit, { ink: INK, torso: '#8e8f88', hair: 'bun', hairColour: '#c9c3b6', coat: 0.02 }, { x: x - 4, y: y + 4, h: 128 });

const DARK_WINDOWS: readonly number[] = [40, 150, 260, 370, 480, 1010, 1120, 1230, 1340, 1450];

/** The night without current: the house opened like a cupboard, and one lit seam running down it. */
export function darkTower(random: Random): string {
  const facade = DARK_WINDOWS.flatMap((x) => times(6, (k) => box(x + 190 - (x > 900 ? 190 : 190), 120 + k * FLOOR, 62, 92, '#161c26')));
  const flats = times(6, (k) => box(50, 90 + k * FLOOR, 1500, 8, '#222a36'));
  return [
    gradient('blackout', [
      [0, '#10151f'],
      [1, '#2c3646'],
    ]),
    background('url(#blackout)'),
    stars(random, 120, 500, CREAM),
    sheet(2, ...times(7, (i) => box(i * 260 - 80, 330 + ((i * 113) % 260), 220, 900, '#1a212d'))),
    sheet(2, fill(crescent(1470, 110, 52), '#f1dfb4')),
    sheet(4, fill(`M200 ${H + 60}V70H1380V${H + 60}Z`, '#2f3745'), box(180, 46, 1220, 32, '#252c38')),
    ...flats.map((d) => d.replace('x="50"', 'x="200"').replace('width="1500"', 'width="1180"')),
    ...facade.filter((_, i) => i >= 12 && i < 48),
    glow(24, box(LEFT - 6, 60, WIDTH + 12, H, LAMP, 'opacity=".28"')),
    box(LEFT, 78, WIDTH, H, '#5a4a38'),
    fill(`M${LEFT} 78H${LEFT + WIDTH}V${H}H${LEFT}Z`, '#e0b468', 'opacity=".42"'),
    ...times(6, (k) => sheet(2, flight(k))),
    torch(866, 690, -1) + torch(700, 520, 1) + torch(880, 326, -1) + torch(690, 178, 1),
    sheet(
      3,
      person(POSES.carry, { ink: INK, torso: RED, hair: 'cap' }, { x: 684, y: 808, h: 150 }),
      person(POSES.carry, { ink: INK, torso: '#3f4854', hair: 'short' }, { x: 842, y: 740, h: 150, flip: true }),
      seat(766, 768),
    ),
    sheet(3, person(POSES.walk, { ink: INK, torso: '#5d4636', hair: 'bun' }, { x: 742, y: 600, h: 146 })),
    sheet(3, person(POSES.climb, { ink: INK, torso: RED, hair: 'short' }, { x: 800, y: 428, h: 146, flip: true })),
    sheet(3, person(POSES.climb, { ink: INK, torso: '#3f4854', hair: 'cap' }, { x: 744, y: 234, h: 146 })),
    sheet(3, person(POSES.support, { ink: INK, torso: '#4c4440', hair: 'bob', coat: 0.1 }, { x: 690, y: 990, h: 152, flip: true })),
    sheet(4, box(LEFT - 16, 60, 16, H, '#1d2430'), box(LEFT + WIDTH, 60, 16, H, '#1d2430')),
    sheet(5, fill(`M-60 ${H + 60}V1030H560V${H + 60}ZM1010 ${H + 60}V1030H${W + 60}V${H + 60}Z`, '#0d1118')),
  ].join('');
}
