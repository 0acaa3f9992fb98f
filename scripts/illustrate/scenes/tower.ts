import type { Random } from '../../sample-roll/random.ts';
import { person } from '../body.ts';
import { background, box, disc, fill, H, polygon, stroke, times, W, type Point } from '../canvas.ts';
import { CREAM, INK, LAMP, RED } from '../palette.ts';
import { glow, gradient, inside, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { halo, stars } from '../sky.ts';

const LEFT = 450;
const RIGHT = 1150;
const LANDING = 120;
const GROUND = 1000;
const STOREY = 300;
const STEPS = 10;

/** A point on the stairs: even flights rise to the right, odd ones to the left. */
function stair(flight: number, share: number): Point {
  const run = (RIGHT - LEFT - 2 * LANDING) * (flight % 2 === 0 ? share : 1 - share);
  return [LEFT + LANDING + run, GROUND - STOREY * (flight + share)];
}

/** One flight as a saw's edge with a slope underneath, and the landing it leads to. */
function stairs(flight: number): string {
  const teeth = times(STEPS, (i): Point[] => {
    const [from, to] = [stair(flight, i / STEPS), stair(flight, (i + 1) / STEPS)];
    return [
      [from[0], to[1]],
      [to[0], to[1]],
    ];
  }).flat();
  const [foot, top] = [stair(flight, 0), stair(flight, 1)];
  const edge = flight % 2 === 0 ? RIGHT : LEFT;
  const outline: Point[] = [foot, ...teeth, [edge, top[1]], [edge, top[1] + 34], [top[0], top[1] + 40], [foot[0], foot[1] + 34]];
  return sheet(3, fill(polygon(outline), '#7a5c40'));
}

/** A hand rail above the steps; the balusters stay thin so that the people carry the picture. */
function rail(flight: number): string {
  const posts = times(STEPS, (i) => stair(flight, (i + 0.5) / STEPS)).map(([x, y]) => `M${x} ${y - 8}V${y - 92}`);
  const [from, to] = [stair(flight, 0), stair(flight, 1)];
  return stroke(posts.join(''), '#4b382a', 3) + stroke(`M${from[0]} ${from[1] - 104}L${to[0]} ${to[1] - 104}`, '#4b382a', 7);
}

const torch = (x: number, y: number, way: 1 | -1): string => {
  const light: Point[] = [
    [x, y],
    [x + way * 300, y - 110],
    [x + way * 330, y + 60],
  ];
  return glow(8, fill(polygon(light), '#fff0bf', 'opacity=".5"'), disc(x, y, 15, '#fff6da'));
};

/** The chair that became a litter: two bear it, one sits. */
function litter(): string {
  const [[lowX, lowY], [seatX, seatY], [highX, highY]] = [stair(0, 0.16), stair(0, 0.45), stair(0, 0.74)];
  const [x, y] = [seatX, seatY - 34];
  const frame = `M${x + 58} ${y - 158}L${x + 44} ${y - 66}H${x - 52}L${x - 58} ${y}M${x + 44} ${y - 66}L${x + 52} ${y}`;
  // Two short handles instead of poles right through: bars that cross would read as a sign.
  const handles = `M${lowX + 46} ${lowY - 118}L${x - 52} ${y - 64}M${highX - 46} ${highY - 116}L${x + 56} ${y - 146}`;
  const chair = stroke(frame, '#5a3a26', 11) + stroke(handles, '#5a3a26', 8);
  const sitter = { ink: INK, torso: '#a5a398', legs: '#4a4745', hair: 'bun' as const, hairColour: '#d5cfc2', coat: 0.02 };
  return [
    sheet(3, person(POSES.carry, { ink: INK, torso: '#3f4854', hair: 'short' }, { x: highX, y: highY, h: 224, flip: true })),
    sheet(3, chair, person(POSES.sit, sitter, { x: x + 12, y, h: 212, flip: true })),
    sheet(3, person(POSES.carry, { ink: INK, torso: RED, hair: 'cap' }, { x: lowX, y: lowY, h: 228 })),
  ].join('');
}

/** Those who go up while the others come down, each with a light. */
function climbers(): string {
  const [[ax, ay], [bx, by]] = [stair(1, 0.42), stair(2, 0.16)];
  return [
    torch(ax - 46, ay - 112, -1),
    sheet(3, person(POSES.climb, { ink: INK, torso: RED, hair: 'bun' }, { x: ax, y: ay + 6, h: 220, flip: true })),
    torch(bx + 44, by - 114, 1),
    sheet(3, person(POSES.climb, { ink: INK, torso: '#5d4636', hair: 'short' }, { x: bx, y: by + 6, h: 220 })),
    sheet(
      3,
      person(
        POSES.show,
        { ink: INK, torso: '#4c5a60', hair: 'bob', coat: 0.12 },
        { x: LEFT + 92, y: GROUND - 2 * STOREY, h: 214, flip: true },
      ),
    ),
  ].join('');
}

const door = (x: number, y: number): string => sheet(1, box(x, y - 232, 92, 232, '#6e4a33')) + disc(x + 78, y - 112, 5, LAMP);

/** Dark flats on either side of the opened stairwell. */
const flats = (): string =>
  [176, 300, 1216, 1340]
    .flatMap((x) =>
      times(6, (k) =>
        sheet(
          1,
          box(x - 6, 128 + k * 150, 92, 104, '#252d3a'),
          box(x, 134 + k * 150, 80, 92, '#141a24'),
          box(x + 38, 134 + k * 150, 4, 92, '#252d3a'),
        ),
      ),
    )
    .join('');

/** The night without current: the house opened like a cupboard, and one lit seam running down it. */
export function darkTower(random: Random): string {
  const well = `M${LEFT} 90H${RIGHT}V${H + 60}H${LEFT}Z`;
  return [
    gradient('blackout', [
      [0, '#10151f'],
      [1, '#2c3646'],
    ]),
    background('url(#blackout)'),
    stars(random, 120, 500, CREAM),
    halo(1520, 120, [120, 84], '#2c3646', '#171e2a') + sheet(2, disc(1520, 120, 52, '#f1e2bd')),
    sheet(2, ...times(7, (i) => box(i * 260 - 80, 330 + ((i * 113) % 260), 220, 900, '#1a212d'))),
    sheet(4, fill(`M130 ${H + 60}V60H1470V${H + 60}Z`, '#2f3745'), box(104, 36, 1392, 34, '#252c38')),
    flats(),
    glow(24, box(LEFT - 10, 80, RIGHT - LEFT + 20, H, LAMP, 'opacity=".3"')),
    fill(well, '#8f7149'),
    inside(
      'well',
      well,
      glow(
        60,
        disc(800, 900, 330, '#e9bd72', 'opacity=".75"'),
        disc(760, 560, 200, '#d9a95f', 'opacity=".6"'),
        disc(860, 260, 190, '#d9a95f', 'opacity=".5"'),
      ),
    ),
    door(LEFT + 14, GROUND - 2 * STOREY) + door(RIGHT - 106, GROUND - STOREY),
    inside('shaft', well, ...times(4, stairs), ...times(3, rail), climbers(), litter()),
    sheet(4, box(LEFT - 18, 78, 18, H, '#1d2430'), box(RIGHT, 78, 18, H, '#1d2430'), box(LEFT - 18, 74, RIGHT - LEFT + 36, 18, '#1d2430')),
    sheet(5, fill(`M-60 ${H + 60}V1012H${W + 60}V${H + 60}Z`, '#0d1118')),
  ].join('');
}
