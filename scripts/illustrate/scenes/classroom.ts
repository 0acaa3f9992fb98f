import type { Random } from '../../sample-roll/random.ts';
import { chain, person, place } from '../body.ts';
import { background, box, disc, fill, H, oval, polygon, stroke, times, W } from '../canvas.ts';
import { pane, row, shine } from '../houses.ts';
import { CREAM, INK, LAMP, mix, MOSS, PAPER, ramp, RED, SAND, UMBER } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { halo, stars } from '../sky.ts';
import { blob, foliage, grow, roots } from '../trees.ts';

const lamp = (x: number): string =>
  sheet(2, box(x - 2, -20, 4, 190, INK), fill(`M${x - 22} 160h44l62 66h-168z`, RED)) +
  glow(24, oval(x, 240, 110, 34, '#fff1cf', 'opacity=".9"'));

const cone = (x: number): string =>
  fill(
    polygon([
      [x - 80, 226],
      [x + 80, 226],
      [x + 430, H],
      [x - 430, H],
    ]),
    '#ffe9bd',
    'opacity=".2"',
  );

/** The training dummy: head and chest only, and no legs, so nobody takes it for a person. */
const dummy = (x: number, y: number): string =>
  fill(
    `M${x - 120} ${y}Q${x - 128} ${y - 64} ${x - 40} ${y - 70}L${x + 90} ${y - 62}Q${x + 120} ${y - 58} ${x + 124} ${y - 34}L${x + 124} ${y}Z`,
    SAND,
  ) +
  oval(x + 176, y - 38, 48, 36, SAND) +
  oval(x + 172, y - 52, 14, 8, mix(SAND, UMBER, 0.35));

const blackboard = (): string =>
  sheet(2, box(140, 300, 560, 280, UMBER), box(156, 316, 528, 248, '#39443c')) +
  stroke('M230 470h60l22-60 30 110 26-70 20 20h120', CREAM, 5, 'opacity=".75"') +
  times(3, (i) => box(230, 360 + i * 18, 190 - i * 46, 5, CREAM, 'opacity=".45"')).join('');

/** A lamp-lit evening class: the light falls where the hands are. */
export function trainingRoom(): string {
  const windows = row([840, 300], 230, 3).map(([x, y]) => ({ x, y, w: 150, h: 220, light: '#2c3a4a', bars: 1 }));
  const people = [
    person(POSES.compress, { ink: INK, torso: RED, sleeve: RED, hair: 'bun' }, { x: 690, y: 868, h: 560 }),
    person(POSES.bend, { ink: INK, torso: '#4a5560', hair: 'cap', legs: '#33302f' }, { x: 1150, y: 880, h: 500, flip: true }),
    person(POSES.bend, { ink: INK, torso: UMBER, hair: 'bob', coat: 0.18 }, { x: 420, y: 872, h: 480 }),
  ];
  return [
    background('#c9a878'),
    sheet(1, box(-60, 640, W + 120, 30, UMBER)),
    blackboard(),
    ...windows.map((w) => sheet(2, pane(w, CREAM))),
    sheet(2, fill(`M-60 700H${W + 60}V${H + 60}H-60Z`, '#a9784e')),
    ...times(9, (i) => stroke(`M${800 + (i - 4) * 120} 700L${800 + (i - 4) * 330} ${H}`, '#7d5435', 2, 'opacity=".5"')),
    lamp(430) + lamp(860) + lamp(1290),
    cone(430) + cone(860) + cone(1290),
    sheet(
      2,
      fill(
        polygon([
          [560, 862],
          [1080, 862],
          [1130, 912],
          [520, 912],
        ]),
        MOSS,
      ),
    ),
    sheet(3, dummy(815, 880)),
    ...people.map((one) => sheet(3, one)),
    ...audience(),
  ].join('');
}

/** Backs of heads along the front edge: the reader sits down among them. */
function audience(): string[] {
  const seat = (x: number, r: number, colour: string): string =>
    oval(x, 985 - r * 0.5, r * 0.72, r * 0.86, INK) +
    fill(
      `M${x - r * 2} ${H + 60}Q${x - r * 1.9} ${990 + r * 0.3} ${x} ${980 + r * 0.2}Q${x + r * 1.9} ${990 + r * 0.3} ${x + r * 2} ${H + 60}Z`,
      colour,
    );
  return [
    [130, 78, '#2e3138'],
    [380, 70, '#3d2b24'],
    [1240, 72, '#2f3437'],
    [1490, 80, '#3a2a26'],
  ].map(([x, r, colour]) => sheet(5, seat(x as number, r as number, colour as string)));
}

const finger = (x: number, y: number, turn: number, length: number, colour: string): string =>
  place(chain(colour, [[0, 0], 0.36], [[0, length * 0.55], 0.34], [[0, length], 0.26]), { x, y, h: 88, lean: turn });

const handBack = (x: number, y: number, colour: string): string =>
  fill(
    `M${x - 92} ${y - 150}Q${x - 130} ${y - 20} ${x - 112} ${y + 92}Q${x} ${y + 130} ${x + 112} ${y + 92}Q${x + 130} ${y - 20} ${x + 92} ${y - 150}Z`,
    colour,
  );

/** One hand seen from above: the back, four fingers, the thumb folded along. */
function hand(x: number, y: number, colour: string, side: 1 | -1): string {
  const line = mix(colour, PAPER, 0.35);
  const fingers = [-84, -29, 27, 82].map((dx, i) => finger(x + dx, y + 92, -dx * 0.07, [1.45, 1.78, 1.86, 1.6][i]!, colour));
  const thumb = place(chain(colour, [[0, 0], 0.5], [[side * 0.75, 0.75], 0.4], [[side * 0.95, 1.55], 0.28]), {
    x: x + side * 92,
    y: y - 30,
    h: 88,
  });
  const knuckles = [-58, 0, 56].map((dx) => stroke(`M${x + dx} ${y + 60}L${x + dx * 1.02} ${y + 150}`, line, 2.5)).join('');
  return thumb + handBack(x, y, colour) + fingers.join('') + knuckles;
}

const cuff = (x: number, y: number, colour: string, turn: number): string =>
  `<g transform="rotate(${turn} ${x} ${y})">${fill(`M${x - 118} ${y - 130}L${x - 150} ${y - 900}L${x + 150} ${y - 900}L${x + 118} ${y - 130}Z`, colour)}${box(x - 122, y - 170, 244, 46, mix(colour, PAPER, 0.22))}</g>`;

/** What the first lesson wants remembered: one hand on the other, and the beat going out from under them. */
export function twoHands(): string {
  const rings = [690, 590, 495, 405, 320, 240].map((r, i) =>
    sheet(2, oval(800, 660, r * 1.25, r, ramp(['#ead7b2', '#cf9d68', '#9a5b3f'], 6)[i]!)),
  );
  return [
    background('#f1e4c8'),
    ...rings,
    sheet(4, `<g transform="rotate(16 860 640)">${cuff(860, 630, '#7c1a20', 6)}${hand(860, 630, '#7a5138', 1)}</g>`),
    sheet(5, `<g transform="rotate(-9 812 540)">${cuff(812, 540, RED, -10)}${hand(812, 540, '#4a3127', -1)}</g>`),
  ].join('');
}

function bicycle(x: number, y: number, r: number, colour: string): string {
  const wheel = (cx: number): string => `<circle cx="${cx}" cy="${y - r}" r="${r}" fill="none" stroke="${colour}" stroke-width="5"/>`;
  const [back, front] = [x, x + r * 2.7];
  const frame = `M${back} ${y - r}L${x + r} ${y - r}L${x + r * 2.2} ${y - r * 2.1}L${x + r * 0.75} ${y - r * 2.1}Z M${x + r} ${y - r}L${x + r * 0.65} ${y - r * 2.5}M${x + r * 0.4} ${y - r * 2.5}h${r * 0.55}M${front} ${y - r}L${x + r * 2.1} ${y - r * 2.7}l${r * 0.5} ${-r * 0.1}`;
  return wheel(back) + wheel(front) + stroke(frame, colour, 5);
}

const bust = (x: number, y: number, s: number, colour: string): string =>
  oval(x, y - s * 1.15, s * 0.36, s * 0.44, colour) +
  fill(`M${x - s * 0.8} ${y}Q${x - s * 0.7} ${y - s * 0.66} ${x} ${y - s * 0.7}T${x + s * 0.8} ${y}Z`, colour);

/** The old granary from the street: one lit floor in a dark town. */
export function litWindow(random: Random): string {
  const windows = row([404, 470], 200, 5).map(([x, y], i) => ({ x, y, w: 130, h: 170, light: LAMP, bars: i % 2 ? 1 : 2 }));
  const tree = grow(random, { from: [130, 980], angle: -1.5, length: 240, width: 44, forks: 5 }, '#171a20');
  return [
    gradient('dusk', [
      [0, '#1d2836'],
      [1, '#53586a'],
    ]),
    background('url(#dusk)'),
    stars(random, 90, 420, CREAM),
    halo(1330, 170, [140, 98], '#3a4a5e', '#222e3d') + sheet(2, disc(1330, 170, 58, '#f4e6c6')),
    sheet(2, ...times(8, (i) => box(i * 230 - 60, 610 - ((i * 67) % 150), 210, 500, '#343d4d'))),
    sheet(4, fill('M330 930V410L860 190L1420 410V930Z', '#3b3230'), fill('M280 424L860 172L1470 424L1440 452L860 214L310 452Z', '#231f22')),
    ...windows.map((w) => shine(w, 0.6)),
    ...windows.map((w, i) => sheet(2, pane(w, '#1b1716'), i === 4 ? '' : bust(w.x + 46 + i * 12, w.y + 170, 54, '#5a3a22'))),
    sheet(
      2,
      ...row([420, 720], 680, 2).map(([x, y]) => pane({ x, y, w: 110, h: 120, bars: 2 }, '#1b1716')),
      box(800, 720, 130, 210, '#171518'),
    ),
    glow(24, oval(865, 720, 90, 26, LAMP, 'opacity=".65"')),
    sheet(3, fill(`M-60 930Q700 900 ${W + 60} 930V${H + 60}H-60Z`, '#333844')),
    ...windows.map(({ x }) =>
      fill(
        polygon([
          [x + 10, 935],
          [x + 120, 935],
          [x + 170, H],
          [x - 40, H],
        ]),
        LAMP,
        'opacity=".1"',
      ),
    ),
    sheet(3, ...times(5, (i) => bicycle(420 + i * 190 + (i % 2) * 24, 992 + (i % 3) * 12, 34, i === 2 ? RED : '#0e1015'))),
    sheet(5, tree.wood, roots(130, 980, 44, '#171a20'), foliage(random, tree.tips, 3, 22, ['#171a20', '#20252d', '#2a3038'])),
    sheet(5, fill(blob(random, 1560, 1040, 190, 110), '#12151a')),
  ].join('');
}
