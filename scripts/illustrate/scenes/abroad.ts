import type { Random } from '../../sample-roll/random.ts';
import { person, place } from '../body.ts';
import { background, box, disc, fill, group, H, oval, polygon, stroke, times, W } from '../canvas.ts';
import { ridge } from '../land.ts';
import { CLAY, CREAM, INK, LAMP, mix, ramp, RED, SAND, STRAW, UMBER } from '../palette.ts';
import { glow, gradient, sheet } from '../paper.ts';
import { POSES } from '../poses.ts';
import { halo, stars } from '../sky.ts';

/** A transport plane from the side, nose to the right. */
const plane = (x: number, y: number, s: number): string =>
  group(
    fill(
      'M-560 -40Q-560 -84 -500 -92L-640 -300H-540L-380 -110H380Q520 -104 580 -40Q600 -10 560 8Q480 60 320 62H-300Q-480 40 -560 -40Z',
      '#ddd6c6',
    ) +
      fill('M-70 -6H130L-150 190H-270Z', '#b4ab9a') +
      fill('M-600 -100H-430L-470 -66H-640Z', '#b4ab9a') +
      fill('M-640 -300H-540L-488 -238H-600Z', RED) +
      times(13, (i) => disc(-300 + i * 52, -44, 11, '#59636d')).join('') +
      fill('M455 -66Q520 -60 548 -28H470Z', '#46525d') +
      oval(40, 92, 84, 30, '#8f8778'),
    `translate(${x} ${y}) scale(${s})`,
  );

const crates = (x: number, y: number, s: number): string =>
  box(x, y - s * 0.1, s * 1.5, s * 0.1, '#2b2521') +
  box(x + s * 0.06, y - s * 0.6, s * 0.66, s * 0.5, '#a07a4e') +
  box(x + s * 0.78, y - s * 0.5, s * 0.62, s * 0.4, '#8a6540') +
  box(x + s * 0.3, y - s * 0.98, s * 0.6, s * 0.36, '#b48d5e') +
  [0.36, 0.5].map((dx) => box(x + s * dx - s * 0.2, y - s * 0.6, s * 0.02, s * 0.5, UMBER)).join('') +
  box(x + s * 0.3, y - s * 0.84, s * 0.6, s * 0.05, RED) +
  disc(x + s * 0.22, y, s * 0.08, INK) +
  disc(x + s * 1.28, y, s * 0.08, INK);

/** Two in the morning at the cargo apron; beyond the lights the earth already shows that it is round. */
export function nightDeparture(random: Random): string {
  const arc = (r: number, colour: string): string => sheet(2, disc(800, 620 + r, r, colour));
  const lights = times(46, () => disc(random() * W, 690 + random() * 40, 2 + random() * 2, LAMP, 'opacity=".8"'));
  return [
    gradient('space', [
      [0, '#0f1520'],
      [0.62, '#35445a'],
    ]),
    background('url(#space)'),
    stars(random, 230, 620, CREAM),
    glow(60, `<circle cx="800" cy="2480" r="1900" fill="none" stroke="#9db7c6" stroke-width="70" opacity=".6"/>`),
    arc(1900, '#54708a') + sheet(2, disc(800, 2540, 1880, '#3d556d')) + sheet(2, disc(800, 2580, 1870, '#2a3b4e')),
    lights.join(''),
    sheet(3, fill(`M-60 830Q800 770 ${W + 60} 830V${H + 60}H-60Z`, '#1f2832')),
    ...[210, 1420].map((x) =>
      fill(
        polygon([
          [x - 26, 330],
          [x + 26, 330],
          [x + 340, 1010],
          [x - 340, 1010],
        ]),
        '#ffe9b5',
        'opacity=".13"',
      ),
    ),
    ...[210, 1420].map(
      (x) => sheet(2, box(x - 5, 330, 10, 560, '#10151c'), box(x - 46, 312, 92, 26, '#10151c')) + glow(24, oval(x, 344, 66, 22, '#fff0c4')),
    ),
    sheet(
      4,
      stroke('M620 830V905M1010 830V905', '#3a3f45', 14),
      disc(620, 908, 24, '#11151b'),
      disc(1010, 908, 24, '#11151b'),
      plane(800, 770, 0.86),
    ),
    glow(24, oval(560, 965, 430, 30, '#ffdf9e', 'opacity=".35"')),
    sheet(4, crates(470, 985, 230), person(POSES.push, { ink: '#0c1016', torso: '#4b5763', hair: 'cap' }, { x: 395, y: 990, h: 300 })),
    sheet(4, crates(1000, 1010, 200), person(POSES.push, { ink: '#0c1016', torso: RED, hair: 'bun' }, { x: 930, y: 1015, h: 300 })),
    sheet(4, person(POSES.show, { ink: '#0c1016', torso: '#6d5a48', hair: 'helmet' }, { x: 1350, y: 1015, h: 310, flip: true })),
    glow(60, oval(800, 1060, 900, 30, '#ffdf9e', 'opacity=".16"')),
  ].join('');
}

const tent = (x: number, y: number, s: number, colour: string): string =>
  fill(
    polygon([
      [x - s, y],
      [x - s * 0.3, y - s * 0.86],
      [x + s * 0.5, y - s * 0.86],
      [x + s * 1.2, y],
    ]),
    colour,
  ) +
  fill(
    polygon([
      [x - s, y],
      [x - s * 0.3, y - s * 0.86],
      [x + s * 0.1, y],
    ]),
    mix(colour, UMBER, 0.25),
  ) +
  fill(
    polygon([
      [x - s * 0.55, y],
      [x - s * 0.32, y - s * 0.55],
      [x - s * 0.14, y],
    ]),
    '#5b4632',
  );

const bucket = (colour: string): string => stroke('M150 -420Q200 -500 250 -420', INK, 8) + fill('M140 -425H262L244 -290H158Z', colour);

/** First water: a tower, a tap, and a line that for once is cheerful. */
export function firstWater(random: Random): string {
  const dunes = ramp(['#eccf9b', '#d8a868', '#bd8650'], 4);
  const torsos = [RED, '#5b6b70', UMBER, '#8c5a3c', '#46525a', '#a1683f'];
  const queue = torsos.map((torso, i) => {
    const where = { x: 690 + i * 138, y: 962 + (i % 2) * 14, h: [350, 330, 235, 345, 355, 245][i]!, flip: true };
    const dress = {
      ink: INK,
      torso,
      hair: (['veil', 'short', 'bun', 'veil', 'cap', 'short'] as const)[i]!,
      hairColour: i === 0 || i === 3 ? mix(torso, INK, 0.35) : INK,
      coat: i % 3 === 0 ? 0.3 : 0.08,
    };
    return (
      oval(where.x + 30, where.y + 4, 84, 11, '#8a5f38', 'opacity=".45"') +
      sheet(3, person(POSES.carry, dress, where), place(bucket(i % 2 ? STRAW : '#7c8f94'), where))
    );
  });
  return [
    background('#f5e4bd'),
    halo(1180, 210, [430, 320, 220], '#fff4d8', '#f5e0b2'),
    sheet(2, disc(1180, 210, 112, '#fffaf0')),
    ...dunes.slice(0, 2).map((colour, i) => sheet(2, fill(ridge(random, { y: 600 + i * 60, height: 46, waves: 1.2 + i * 0.4 }), colour))),
    ...times(8, (i) => sheet(2, tent(560 + i * 150, 735 + (i % 2) * 26, 66 + (i % 3) * 8, ['#efe6d0', '#e4d6b6', '#d9c7a0'][i % 3]!))),
    sheet(2, fill(`M-60 ${H + 60}V800Q500 760 1000 800T1660 780V${H + 60}Z`, dunes[2]!)),
    sheet(
      4,
      ...[170, 250, 410, 490].map((x) => stroke(`M${x} 520L${x + (x - 330) * 0.22} 950`, '#4a3527', 15)),
      stroke('M165 740H495M152 850L508 850', '#4a3527', 9),
      box(140, 500, 380, 24, '#4a3527'),
    ),
    sheet(4, fill('M160 500V290Q330 236 500 290V500Z', '#8c9a97')) +
      times(5, (i) => box(200 + i * 62, 300, 3, 200, '#6d7b78')).join('') +
      sheet(2, oval(330, 288, 172, 34, '#a9b5b1'), box(160, 400, 340, 30, RED)),
    sheet(3, stroke('M480 470H570V640', '#3b3f41', 17)) +
      stroke('M570 656Q572 760 566 850', '#dfeef0', 13, 'opacity=".95"') +
      stroke('M562 660Q556 760 552 850', '#ffffff', 4, 'opacity=".8"'),
    sheet(3, fill('M512 848H622L606 958H528Z', SAND)) + oval(567, 850, 55, 12, '#cfe3e4'),
    sheet(2, fill(`M-60 ${H + 60}V956Q600 930 1660 966V${H + 60}Z`, dunes[3]!)),
    ...times(9, () => oval(480 + random() * 180, 968 + random() * 26, 16 + random() * 30, 4, mix(CLAY, '#5a4a3a', 0.5), 'opacity=".6"')),
    ...queue,
  ].join('');
}
