import type { Random } from '../../sample-roll/random.ts';
import { chain, person, place } from '../body.ts';
import { background, box, disc, fill, H, oval, polygon, stroke, times, type Point } from '../canvas.ts';
import { gable, pane, shine } from '../houses.ts';
import { peak, ridge } from '../land.ts';
import { CREAM, DEEP_RED, INK, LAMP, MIST, mix, ramp, RED, SNOW, UMBER } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { rain, snow, stars } from '../sky.ts';
import { grow } from '../trees.ts';

/** A bundle on the back, tied with two straps that run side by side. */
const pack = (colour: string): string =>
  fill('M-210 -800Q-260 -640 -205 -500Q-120 -460 -40 -500L0 -760Q-90 -850 -210 -800Z', colour) +
  stroke('M-226 -700L-16 -690M-226 -590L-30 -580', mix(colour, CREAM, 0.4), 9);

const scarf = (colour: string): string =>
  chain(colour, [[0.1, -0.785], 0.05], [[0.075, -0.765], 0.055]) +
  fill('M50 -790Q-60 -780 -190 -850Q-150 -780 -200 -740Q-80 -720 60 -740Z', colour);

const staff = (): string => stroke('M190 -680L235 20', UMBER, 15);

function climber(x: number, y: number, h: number, torso: string, bundle: string, neck?: string): string {
  const dress = { ink: INK, torso, hair: 'hat' as const, hairColour: neck ?? '#4a4340', coat: 0.1, legs: '#35323a' };
  return sheet(
    3,
    place(pack(bundle), { x, y, h, lean: 4 }),
    place(staff(), { x, y, h }),
    person(POSES.climb, dress, { x, y, h }),
    neck ? place(scarf(neck), { x, y, h }) : '',
  );
}

function cottage(x: number, y: number, s: number, wall: string): string {
  const smoke = `M${x + s * 0.8} ${y - s * 1.02}q${s * 0.14} ${-s * 0.3} 0 ${-s * 0.55}t0 ${-s * 0.6}t${s * 0.1} ${-s * 0.5}`;
  return (
    stroke(smoke, CREAM, s * 0.1, 'opacity=".75"') +
    sheet(3, box(x + s * 0.74, y - s * 1.02, s * 0.12, s * 0.4, UMBER), gable(x, y, s * 1.1, s * 0.42, s * 0.42, wall)) +
    sheet(
      2,
      fill(
        polygon([
          [x - s * 0.14, y - s * 0.36],
          [x + s * 0.55, y - s * 0.98],
          [x + s * 1.24, y - s * 0.36],
          [x + s * 1.16, y - s * 0.3],
          [x + s * 0.55, y - s * 0.82],
          [x - s * 0.06, y - s * 0.3],
        ]),
        SNOW,
      ),
    ) +
    box(x + s * 0.42, y - s * 0.34, s * 0.24, s * 0.22, LAMP)
  );
}

const pine = (x: number, y: number, s: number, colour: string): string =>
  times(4, (i) =>
    fill(
      polygon([
        [x - s * (0.2 + i * 0.11), y - s * (1 - i * 0.24)],
        [x, y - s * (1.5 - i * 0.26)],
        [x + s * (0.2 + i * 0.11), y - s * (1 - i * 0.24)],
      ]),
      colour,
    ),
  ).join('');

/** Whiteout and one scarf: the colour by which those behind follow the one in front. */
export function snowPath(random: Random): string {
  const hills = ramp(['#dcdcd3', '#c3c6c0'], 3);
  const slope = (lift: number): Point[] => [
    [-60, 900 - lift],
    [500, 800 - lift],
    [1000, 660 - lift],
    [1660, 470 - lift],
    [1660, H + 60],
    [-60, H + 60],
  ];
  const track = times(22, (i): Point => [110 + i * 46, 1004 - i * 13.2]);
  return [
    background('#e9e7df'),
    sheet(1, disc(1180, 250, 96, '#f6f1e3')),
    sheet(2, fill(peak(random, 420, 210, 900, 720), hills[0]!)) + sheet(2, fill(peak(random, 980, 300, 1000, 760), '#cfd1ca')),
    ...hills.slice(1).map((colour, i) => sheet(2, fill(ridge(random, { y: 560 + i * 40, height: 60, waves: 1.4 }), colour))),
    sheet(2, ...times(9, (i) => pine(60 + i * 84, 700 + ((i * 53) % 60), 62 + ((i * 31) % 40), '#7d857f'))),
    sheet(3, fill(polygon(slope(70)), '#e3e2da')),
    cottage(1090, 610, 96, UMBER) + cottage(1270, 540, 116, '#7a5238') + cottage(1450, 486, 92, UMBER),
    sheet(4, fill(`M-60 ${H + 60}L-60 960Q420 900 820 790T1660 560V${H + 60}Z`, SNOW)),
    ...track.map(([x, y], i) => oval(x, y + (i % 2) * 15, 15, 6, MIST)),
    climber(420, 945, 330, '#59606a', '#8a6b4b'),
    climber(680, 868, 335, UMBER, '#a88a5f'),
    climber(940, 782, 345, '#3f4650', '#927250', RED),
    sheet(5, fill(`M-60 ${H + 60}L-60 1040Q500 1010 900 1060T1660 980V${H + 60}Z`, '#ffffff')),
    snow(random, 330, '#ffffff'),
  ].join('');
}

/** The last house of the round, after dark. */
export function lampWindow(random: Random): string {
  const opening = { x: 905, y: 612, w: 150, h: 130, light: LAMP, bars: 2 };
  const steps = times(26, (i): Point => [800 - i * 26 - (i % 3) * 5, 852 + i * 8.4]);
  const tree = grow(random, { from: [1380, 850], angle: -1.62, length: 150, width: 26, forks: 5 }, '#232a35');
  return [
    gradient('winter-night', [
      [0, '#151d2b'],
      [0.75, '#3b4759'],
    ]),
    background('url(#winter-night)'),
    stars(random, 190, 560, CREAM),
    sheet(2, fill(peak(random, 380, 250, 1150, 800), '#2c3748')) + sheet(2, fill(peak(random, 1250, 330, 1000, 800), '#334052')),
    sheet(2, fill(ridge(random, { y: 660, height: 55, waves: 1.3 }), '#47556a')),
    sheet(3, tree.wood),
    stroke('M1122 420q26 -46 -4 -94t18 -96t4 -90', '#aeb6c2', 15, 'opacity=".4"'),
    sheet(3, box(1094, 400, 46, 130, '#2a221f'), gable(800, 850, 400, 290, 130, '#3a2c28')),
    shine(opening, 0.8) + sheet(1, pane(opening, '#1c1513')),
    sheet(2, box(1088, 660, 74, 190, DEEP_RED)),
    sheet(3, fill('M740 590L1000 390Q1012 384 1024 392L1264 590Q1270 612 1240 612L1006 446L770 612Q736 612 740 590Z', '#e4e6e8')),
    sheet(3, fill(`M-60 ${H + 60}V850Q380 800 820 846T1660 830V${H + 60}Z`, '#b9c1cc')),
    glow(24, fill('M880 850L1080 850L1010 960L760 960Z', LAMP, 'opacity=".55"')),
    ...steps.map(([x, y], i) => oval(x, y + (i % 2) * 16, 16, 6.5, '#6f7b8c')),
    sheet(5, fill(`M-60 ${H + 60}V1010Q600 960 1000 1030T1660 990V${H + 60}Z`, '#d5dae0')),
    snow(random, 150, '#f2f4f6'),
  ].join('');
}

const beam = (x: number, y: number, reach: number): string =>
  fill(
    polygon([
      [x, y],
      [x + reach, y - reach * 0.2],
      [x + reach, y + reach * 0.2],
    ]),
    '#ffe7b0',
    'opacity=".3"',
  );

/** Six lamps on a ridge in the rain, never more than five steps apart. */
export function nightRidge(random: Random): string {
  const party = times(6, (i): Point => [470 + i * 128, 742 - i * 58 + (i % 2) * 8]);
  const hills = ramp(['#39444c', '#242d36', '#171d25'], 3);
  return [
    gradient('storm', [
      [0, '#1b222b'],
      [0.6, '#3d4850'],
    ]),
    background('url(#storm)'),
    glow(60, oval(1250, 300, 480, 150, '#71808a', 'opacity=".5"')),
    sheet(2, fill(peak(random, 1180, 130, 1150, 900), hills[0]!)),
    sheet(2, fill(peak(random, 330, 330, 1000, 900), '#303a43')),
    rain(random, 110, '#c7d2d8', 0.3, -0.34),
    sheet(3, fill(ridge(random, { y: 700, height: 40, waves: 1.1, rough: 0.6 }), hills[1]!)),
    sheet(
      4,
      fill(
        `M-60 ${H + 60}V1010L120 930L300 850L470 756L640 690L760 628L900 560L1020 500L1140 430L1260 372L1380 400L1480 500L1660 560V${H + 60}Z`,
        hills[2]!,
      ),
    ),
    ...party.map(([x, y]) => glow(8, beam(x + 34, y - 150, 210))),
    ...party.map(([x, y], i) =>
      sheet(
        2,
        person(
          POSES.climb,
          { ink: '#0b0e13', torso: i === 1 ? RED : '#39414b', hair: 'helmet', coat: 0.08, legs: '#1d222a' },
          { x, y: y + 18, h: 188 },
        ),
      ),
    ),
    ...party.map(([x, y]) => glow(8, disc(x + 34, y - 150, 17, '#fff3cf')) + disc(x + 34, y - 150, 5, '#ffffff')),
    sheet(
      5,
      fill(`M-60 ${H + 60}V880L90 900L200 960L330 950L470 1010L640 1000L760 ${H + 60}Z`, '#0a0d12'),
      fill(`M1080 ${H + 60}L1220 1000L1330 960L1420 900L1660 840V${H + 60}Z`, '#0a0d12'),
    ),
    rain(random, 170, '#e3eaee', 0.45, -0.34),
  ].join('');
}
