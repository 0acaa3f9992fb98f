import { person } from '../body.ts';
import { at, background, box, fill, H, line, oval, polygon, stroke, times, W } from '../canvas.ts';
import { CLAY, CREAM, INK, mix, PAPER, ramp, RED, SAND, UMBER } from '../palette.ts';
import { glow, gradient, inside, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';

/** A dented field kettle on a strap: the thing itself, larger than life. */
const kettle = (x: number, y: number): string =>
  stroke(`M${x - 76} ${y - 150}Q${x - 120} ${y - 260} ${x} ${y - 268}T${x + 78} ${y - 146}`, '#7b5a3c', 13) +
  sheet(
    2,
    fill(
      `M${x - 82} ${y - 10}Q${x - 104} ${y - 110} ${x - 74} ${y - 160}Q${x} ${y - 196} ${x + 72} ${y - 160}Q${x + 88} ${y - 120} ${x + 64} ${y - 86}Q${x + 78} ${y - 50} ${x + 80} ${y - 10}Q${x} ${y + 12} ${x - 82} ${y - 10}Z`,
      '#b9b8ae',
    ),
  ) +
  sheet(1, box(x - 24, y - 214, 48, 42, '#8f8e86'), box(x - 30, y - 222, 60, 16, '#a3a299')) +
  stroke(`M${x - 60} ${y - 120}Q${x - 72} ${y - 70} ${x - 62} ${y - 30}`, CREAM, 6, 'opacity=".6"');

/** The long scroll on the wall: a river, a quay, and people carrying doors for stretchers. */
function scroll(): string {
  const bearers = times(5, (i) => {
    const at = { y: 372, h: 104 };
    const dress = { ink: '#5a4433', coat: 0.05 } as const;
    const x = 190 + i * 265;
    return (
      person(POSES.walk, dress, { x, ...at }) +
      person(POSES.walk, dress, { x: x + 118, ...at }) +
      box(x - 6, 308, 136, 9, i === 2 ? RED : '#5a4433') +
      oval(x + 60, 300, 46, 10, '#5a4433')
    );
  });
  return (
    sheet(3, box(70, 160, 1460, 260, '#8a6a49'), box(92, 178, 1416, 224, '#ead7b0')) +
    inside(
      'scroll',
      'M92 178H1508V402H92Z',
      fill('M92 330Q500 280 900 318T1508 300V402H92Z', '#d9bf91'),
      fill('M92 372Q600 354 1508 378V402H92Z', '#c4a270'),
      ...bearers,
    ) +
    box(52, 148, 24, 284, UMBER) +
    box(1524, 148, 24, 284, UMBER)
  );
}

/** The third room: she stands a little outside the light and lets them look. */
export function museumHall(): string {
  const tiles = ramp(['#2b2522', '#3a302a'], 2);
  return [
    gradient('hall', [
      [0, '#211d1d'],
      [0.75, '#4b3c32'],
    ]),
    background('url(#hall)'),
    ...times(6, (i) => sheet(1, box(i * 320 - 60, -60, 52, 740, mix('#2a2423', CLAY, 0.12)))),
    scroll(),
    sheet(2, fill(`M-60 680H${W + 60}V${H + 60}H-60Z`, tiles[1]!)),
    ...times(11, (i) =>
      stroke(
        line([
          [800 + (i - 5) * 170, 680],
          [800 + (i - 5) * 380, H],
        ]),
        tiles[0]!,
        3,
      ),
    ),
    fill(
      polygon([
        [770, -20],
        [830, -20],
        [1090, 960],
        [510, 960],
      ]),
      '#ffeec4',
      'opacity=".17"',
    ),
    fill(
      polygon([
        [782, -20],
        [818, -20],
        [960, 700],
        [640, 700],
      ]),
      '#fff4d6',
      'opacity=".24"',
    ),
    glow(24, oval(800, 950, 330, 46, '#ffe3a6', 'opacity=".5"')),
    sheet(
      4,
      fill(
        polygon([
          [650, 960],
          [668, 690],
          [932, 690],
          [950, 960],
        ]),
        '#6a4c38',
      ),
      box(640, 672, 320, 26, '#84614a'),
    ),
    glow(24, oval(800, 600, 130, 110, '#fff3cf', 'opacity=".75"')),
    kettle(800, 664),
    box(662, 380, 276, 292, '#ffffff', 'opacity=".1"') +
      stroke('M662 672V380H938V672', PAPER, 4, 'opacity=".7"') +
      stroke(`M${at([690, 640])}L${at([780, 400])}`, '#ffffff', 10, 'opacity=".16"'),
    sheet(
      1,
      fill(
        polygon([
          [724, 716],
          [876, 716],
          [882, 764],
          [718, 764],
        ]),
        CREAM,
      ),
    ) + times(3, (i) => box(742, 726 + i * 11, 112 - i * 26, 4, SAND)).join(''),
    sheet(
      4,
      person(POSES.stand, { ink: INK, torso: RED, hair: 'bun', coat: 0.24, legs: '#2b2829' }, { x: 1130, y: 968, h: 440, flip: true }),
    ),
    sheet(4, person(POSES.stand, { ink: '#191617', torso: '#4b4a4c', hair: 'short', coat: 0.06 }, { x: 420, y: 985, h: 430 })),
    sheet(4, person(POSES.stand, { ink: '#191617', torso: '#6a4a38', hair: 'bob', coat: 0.05 }, { x: 520, y: 972, h: 285 })),
    sheet(
      4,
      person(POSES.elder, { ink: '#191617', torso: '#3d4a50', hair: 'cap', coat: 0.18 }, { x: 262, y: 998, h: 415 }),
      stroke('M332 792V998', UMBER, 9),
    ),
    sheet(4, person(POSES.stand, { ink: '#191617', torso: '#574138', hair: 'veil', coat: 0.22 }, { x: 1372, y: 1000, h: 425, flip: true })),
  ].join('');
}
