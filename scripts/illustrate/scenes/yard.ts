import { pick, type Random } from '../../sample-roll/random.ts';
import { person, place } from '../body.ts';
import { background, box, disc, fill, H, oval, polygon, stroke, times, W, type Point } from '../canvas.ts';
import { pane } from '../houses.ts';
import { CREAM, INK, mix, MOSS, PAPER, ramp, RED, SAND, UMBER } from '../palette.ts';
import { gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { blob, foliage, grow, leaf, roots } from '../trees.ts';

const stool = (x: number, y: number): string =>
  box(x - 34, y - 74, 68, 12, UMBER) + stroke(`M${x - 26} ${y - 62}L${x - 32} ${y}M${x + 26} ${y - 62}L${x + 32} ${y}`, UMBER, 8);

const fan = (x: number, y: number): string =>
  box(x - 5, y - 110, 10, 110, INK) +
  oval(x, y - 4, 42, 9, INK) +
  disc(x, y - 156, 62, mix(SAND, INK, 0.15)) +
  times(3, (i) => `<ellipse cx="${x}" cy="${y - 184}" rx="20" ry="28" fill="${RED}" transform="rotate(${i * 120} ${x} ${y - 156})"/>`).join(
    '',
  ) +
  disc(x, y - 156, 9, INK) +
  `<circle cx="${x}" cy="${y - 156}" r="62" fill="none" stroke="${INK}" stroke-width="5"/>`;

const radio = (x: number, y: number): string =>
  `<rect x="${x}" y="${y - 78}" width="128" height="78" rx="8" fill="#8d5b3a"/>` +
  disc(x + 36, y - 38, 25, INK) +
  times(3, (i) => box(x + 74, y - 60 + i * 16, 42, 6, SAND)).join('') +
  stroke(`M${x + 112} ${y - 78}L${x + 168} ${y - 170}`, INK, 4);

const folded = (x: number, y: number): string =>
  fill(
    polygon([
      [x, y],
      [x + 190, y - 26],
      [x + 204, y - 14],
      [x + 10, y + 2],
    ]),
    '#4f5d56',
  ) + stroke(`M${x + 200} ${y - 20}q34 -8 36 12`, INK, 6);

/** The second Sunday of the month: a door for a table, and time. */
export function repairStall(random: Random): string {
  const windows = times(10, (i) =>
    pane({ x: 60 + (i % 5) * 320, y: 60 + Math.floor(i / 5) * 240, w: 120, h: 140, light: '#8d9a92', bars: 2 }, '#d9c7a4'),
  );
  const branch = grow(random, { from: [1330, 860], angle: -1.78, length: 330, width: 80, forks: 4 }, '#4a3527');
  const crown: Point[] = [
    [1330, 190],
    [1080, 110],
    [1520, 90],
    [820, 60],
    [560, 20],
    [1240, 20],
  ];
  const shade = ['#667047', '#747e52', '#838c5f', '#6c764c'];
  return [
    background('#d8b98a'),
    sheet(1, ...windows),
    sheet(2, fill(`M-60 660Q800 640 ${W + 60} 660V${H + 60}H-60Z`, '#e8d3a8')),
    oval(900, 930, 720, 110, '#bfa272', 'opacity=".75"'),
    ...times(60, () => oval(260 + random() * 1250, 850 + random() * 170, 10 + random() * 26, 4 + random() * 7, '#f3e2ba', 'opacity=".75"')),
    sheet(4, branch.wood, roots(1330, 860, 80, '#4a3527')),
    sheet(
      2,
      stool(330, 930),
      person(POSES.sit, { ink: INK, torso: '#7b6a58', hair: 'bun', hairColour: '#8d8a86', coat: 0.04 }, { x: 322, y: 930, h: 400 }),
    ),
    sheet(
      2,
      stool(1180, 940),
      person(POSES.sit, { ink: INK, torso: '#505b57', hair: 'cap', coat: 0.04 }, { x: 1188, y: 940, h: 410, flip: true }),
    ),
    sheet(
      3,
      person(POSES.work, { ink: INK, torso: RED, sleeve: '#3c4650', hair: 'short', hairColour: '#5d5855' }, { x: 630, y: 930, h: 470 }),
    ),
    sheet(
      4,
      box(560, 716, 520, 26, UMBER),
      box(590, 742, 20, 200, '#4a3024'),
      box(1030, 742, 20, 200, '#4a3024'),
      disc(1052, 729, 6, SAND),
    ),
    sheet(3, fan(1000, 716), radio(780, 716), folded(850, 716)),
    ...crown.map(([x, y], i) => sheet(4, fill(blob(random, x, y, 300, 170, 12), shade[i % 4]!))),
    ...crown.map(([x, y]) => sheet(2, fill(blob(random, x - 40, y - 46, 170, 84, 10), '#98a070'))),
    sheet(
      1,
      ...times(60, () =>
        leaf(420 + random() * 1180, random() * 330, 24 + random() * 12, random() * 360, pick(random, ['#a9b081', '#5a643e', '#8d9664'])),
      ),
    ),
  ].join('');
}

const teapot = (x: number, y: number): string =>
  fill(`M${x - 56} ${y}Q${x - 84} ${y - 60} ${x - 40} ${y - 84}H${x + 40}Q${x + 84} ${y - 60} ${x + 56} ${y}Z`, '#8f4a32') +
  stroke(`M${x + 62} ${y - 34}Q${x + 96} ${y - 46} ${x + 106} ${y - 86}`, '#8f4a32', 15) +
  `<path d="M${x - 64} ${y - 66}q-52 4 -44 34q8 22 44 16" fill="none" stroke="#8f4a32" stroke-width="11"/>` +
  oval(x, y - 86, 40, 9, '#74381f') +
  disc(x, y - 98, 10, '#74381f');

const steam = (x: number, y: number): string => stroke(`M${x} ${y}q26 -44 0 -84t0 -88t14 -70`, CREAM, 9, 'opacity=".6"');

const armchair = (flip: boolean): string => {
  const s = flip ? -1 : 1;
  return (
    fill(
      `M${s * -150} -640Q${s * -170} -200 ${s * -130} -60L${s * 230} -60L${s * 230} -270H${s * -40}L${s * -60} -640Q${s * -100} -680 ${s * -150} -640Z`,
      '#5d402e',
    ) + fill(`M${s * -120} -60h${s * 36}l${s * -10} 60h${s * -20}ZM${s * 180} -60h${s * 36}l${s * 2} 60h${s * -20}Z`, '#3b2a20')
  );
};

/** The longest hour of the day, shared. */
export function fourOclockTea(random: Random): string {
  const twig = grow(random, { from: [1130, 80], angle: 2.5, length: 190, width: 17, forks: 3 }, '#4a3b2a');
  const left = { x: 430, y: 960, h: 640 };
  const right = { x: 1170, y: 960, h: 630, flip: true };
  return [
    gradient('evening-wall', [
      [0, '#a8714a'],
      [1, '#c79263'],
    ]),
    background('url(#evening-wall)'),
    sheet(3, box(400, 60, 800, 560, '#5b3d2a')) + box(428, 88, 744, 504, '#fbe2ae'),
    `<clipPath id="view"><rect x="428" y="88" width="744" height="504"/></clipPath><g clip-path="url(#view)">${disc(640, 400, 190, '#fdedc6')}${disc(640, 400, 96, '#fff8e4')}${sheet(2, fill('M400 520Q600 450 800 500T1200 480V620H400Z', '#d9a56b'))}${sheet(2, fill('M400 560Q700 510 1200 550V620H400Z', '#b27b4c'))}${sheet(3, twig.wood, foliage(random, twig.tips, 3, 30, [MOSS, '#7b8459', '#4d5939']))}${sheet(2, ...twig.tips.flatMap(([x, y]) => times(3, () => disc(x + (random() - 0.5) * 66, y + (random() - 0.5) * 60, 6 + random() * 3, '#e8a93c'))))}</g>`,
    sheet(2, box(786, 80, 18, 520, '#5b3d2a'), box(370, 600, 860, 30, '#6d4a33')),
    fill(
      polygon([
        [430, 640],
        [1170, 640],
        [1420, H],
        [520, H],
      ]),
      '#ffe1a0',
      'opacity=".3"',
    ),
    sheet(2, fill(`M-60 900Q800 880 ${W + 60} 900V${H + 60}H-60Z`, '#7a5137')),
    fill(
      polygon([
        [560, 900],
        [1290, 900],
        [1420, H],
        [520, H],
      ]),
      '#e7b673',
      'opacity=".35"',
    ),
    sheet(4, place(armchair(false), { ...left, h: 560 }), place(armchair(true), { x: 1170, y: 960, h: 560 })),
    sheet(3, person(POSES.sip, { ink: INK, torso: '#46525a', legs: '#33312f', hair: 'short', hairColour: '#b9b2a5', coat: 0.03 }, left)),
    sheet(3, person(POSES.sip, { ink: INK, torso: RED, legs: '#3d332d', hair: 'bun', coat: 0.03 }, right)),
    sheet(4, oval(800, 744, 190, 26, '#8a5d3e'), box(788, 750, 24, 210, '#5d402e'), oval(800, 966, 96, 15, '#5d402e')),
    steam(860, 610) + sheet(2, teapot(790, 736), ...[690, 908].map((x) => fill(`M${x - 20} ${700}h40l-7 36h-26Z`, CREAM))),
    sheet(
      1,
      ...([left, right] as { x: number; h: number; flip?: boolean }[]).map(({ x, flip, h }) =>
        fill(`M${x + (flip ? -1 : 1) * h * 0.215 - 17} ${960 - h * 0.62}h34l-6 32h-22Z`, CREAM),
      ),
    ),
  ].join('');
}

/** A slow round of the courtyard, on a day when the stairs were possible. */
export function osmanthusYard(random: Random): string {
  const tones = ramp(['#f0d9a8', '#dbb273', '#b98550'], 3);
  const trees = [
    grow(random, { from: [360, 850], angle: -1.5, length: 210, width: 46, forks: 4 }, '#4b3626'),
    grow(random, { from: [1320, 830], angle: -1.66, length: 190, width: 40, forks: 4 }, '#4b3626'),
  ];
  const bloom = (tips: readonly Point[]): string =>
    tips
      .flatMap(([x, y]) =>
        times(5, () =>
          disc(x + (random() - 0.5) * 100, y + (random() - 0.5) * 90, 3.5 + random() * 3, pick(random, ['#eeb244', '#f3c767', '#d98f2b'])),
        ),
      )
      .join('');
  return [
    background('#f4e3bd'),
    sheet(1, disc(1080, 260, 130, CREAM)),
    sheet(2, fill(`M-60 560H520V300H${W + 60}V${H + 60}H-60Z`, tones[0]!)),
    sheet(
      2,
      `<path fill-rule="evenodd" fill="${PAPER}" d="M-60 470H${W + 60}V800H-60ZM800 655m-170 0a170 170 0 1 0 340 0a170 170 0 1 0 -340 0Z"/>`,
    ),
    sheet(2, fill('M-60 448H1660V486H-60Z', '#5c4a3d')),
    sheet(2, fill(`M-60 790Q800 764 ${W + 60} 790V${H + 60}H-60Z`, '#c99c63')),
    sheet(4, trees[0]!.wood, roots(360, 850, 46, '#4b3626')),
    sheet(4, trees[1]!.wood, roots(1320, 830, 40, '#4b3626')),
    ...trees.map(({ tips }) => sheet(3, foliage(random, tips, 5, 40, [MOSS, '#6f7a4d', '#4a5636', '#7f8959']))),
    sheet(1, ...trees.map(({ tips }) => bloom(tips))),
    ...times(170, () =>
      disc(random() * W, 830 + random() ** 1.4 * 220, 2.5 + random() * 3.5, pick(random, ['#f0b94c', '#f7d37e', '#d98f2b'])),
    ),
    oval(780, 962, 250, 20, '#8c6338', 'opacity=".5"'),
    sheet(
      4,
      person(POSES.support, { ink: INK, torso: RED, legs: '#39353a', hair: 'bun', coat: 0.08 }, { x: 700, y: 960, h: 440 }),
      person(
        POSES.elder,
        { ink: INK, torso: '#5a5f5c', legs: '#3c3834', hair: 'short', hairColour: '#bdb6aa', coat: 0.16 },
        { x: 840, y: 960, h: 420 },
      ),
      stroke('M914 752V960', UMBER, 9),
    ),
    sheet(5, fill(blob(random, 60, 1050, 250, 110), '#6a5a38'), fill(blob(random, 1560, 1060, 270, 110), '#6a5a38')),
  ].join('');
}
