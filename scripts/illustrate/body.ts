import { at, fill, oval, smooth, type Point } from './canvas.ts';
import { mix, PAPER } from './palette.ts';
import { HAIR, type Hair } from './hair.ts';

/** Joints of a figure, in its own height: feet at y = 0, crown at about −1, facing right. A is the near side, B the far one. */
export interface Pose {
  head: Point;
  neck: Point;
  shoulder: Point;
  hip: Point;
  kneeA: Point;
  footA: Point;
  kneeB: Point;
  footB: Point;
  elbowA: Point;
  handA: Point;
  elbowB: Point;
  handB: Point;
}

/** Paths are rounded to a tenth, so figures are drawn large and scaled down into their place. */
export const UNIT = 1000;
const big = (point: Point): Point => [point[0] * UNIT, point[1] * UNIT];
const along = (from: Point, way: Point, distance: number): Point => [from[0] + way[0] * distance, from[1] + way[1] * distance];

type Ball = readonly [point: Point, radius: number];

/** The outline round two balls: one bone with its sleeve. */
function bone([a, ra]: Ball, [b, rb]: Ball): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  const [turn, open] = [Math.atan2(dy, dx), Math.acos(Math.max(-1, Math.min(1, (ra - rb) / (distance || 1))))];
  const on = (p: Point, r: number, angle: number): string => at([p[0] + r * Math.cos(angle), p[1] + r * Math.sin(angle)]);
  const wide = open > Math.PI / 2 ? 1 : 0;
  return `M${on(a, ra, turn + open)}L${on(b, rb, turn + open)}A${rb} ${rb} 0 ${wide} 0 ${on(b, rb, turn - open)}L${on(a, ra, turn - open)}A${ra} ${ra} 0 ${1 - wide} 0 ${on(a, ra, turn + open)}Z`;
}

export function chain(colour: string, ...balls: Ball[]): string {
  const scaled = balls.map(([point, r]): Ball => [big(point), r * UNIT]);
  return scaled
    .slice(1)
    .map((ball, i) => fill(bone(scaled[i]!, ball), colour))
    .join('');
}

/** A light hairline round a part: the cut edge that keeps an arm apart from the coat behind it. */
const cut = (content: string, colour: string): string =>
  `<g stroke="${mix(colour, PAPER, 0.32)}" stroke-width="9" stroke-linejoin="round">${content}</g>${content}`;

function shoe(colour: string, foot: Point): string {
  const lift = Math.max(0, -0.03 - foot[1]) * 620;
  const path = 'M-38 -30Q-40 -62 -8 -62L26 -58Q54 -34 96 -26Q108 -12 104 0L-36 0Z';
  return `<path d="${path}" fill="${colour}" transform="translate(${at(big([foot[0], foot[1] + 0.03]))}) rotate(${Math.min(lift, 40)})"/>`;
}

const leg = (colour: string, hip: Point, knee: Point, foot: Point, shoes: string): string =>
  shoe(shoes, foot) + chain(colour, [hip, 0.064], [knee, 0.05], [[foot[0], foot[1] - 0.02], 0.039]);

const arm = (colour: string, shoulder: Point, elbow: Point, hand: Point): string =>
  chain(colour, [shoulder, 0.05], [elbow, 0.04], [hand, 0.033]);

/** Jacket or coat, cut along the spine; what hangs below the hip hangs straight down. */
function coat({ neck, shoulder, hip }: Pose, colour: string, length: number): string {
  const spine = Math.hypot(shoulder[0] - hip[0], shoulder[1] - hip[1]);
  const up: Point = [(shoulder[0] - hip[0]) / spine, (shoulder[1] - hip[1]) / spine];
  const front: Point = [-up[1], up[0]];
  const hem: Point = length > 0.1 ? [hip[0], hip[1] + length] : along(hip, up, -length);
  const side = (sign: number): Point[] => [
    along(hem, length > 0.1 ? [1, 0] : front, sign * (0.086 + length * 0.22)),
    along(along(hip, up, 0.08), front, sign * 0.07),
    along(along(shoulder, up, -0.08), front, sign * (sign > 0 ? 0.088 : 0.08)),
    along(along(shoulder, up, 0.015), front, sign * 0.072),
    along(along(neck, up, -0.012), front, sign * 0.032),
  ];
  const outline = [...side(1), ...side(-1).reverse()].map(big);
  const [first, last] = [outline[0]!, outline.at(-1)!];
  return fill(`${smooth(outline)}Q${at([(first[0] + last[0]) / 2, Math.max(first[1], last[1]) + 14])} ${at(first)}Z`, colour);
}

/** Colours of a figure's parts, and how far its coat hangs below the hip; whatever is left out takes the ink. */
export interface Dress {
  ink: string;
  torso?: string;
  sleeve?: string;
  legs?: string;
  coat?: number;
  hair?: Hair;
  hairColour?: string;
}

/** A whole figure at its own scale, without a face: the reader lends it one. */
export function figure(pose: Pose, dress: Dress): string {
  const { ink, torso = ink, sleeve = torso, legs = ink, coat: length = 0.055, hair = 'short', hairColour = ink } = dress;
  const [hx, hy] = big(pose.head);
  const hand = (elbow: Point, wrist: Point): string =>
    chain(ink, [wrist, 0.026], [along(wrist, [wrist[0] - elbow[0], wrist[1] - elbow[1]], 0.24), 0.024]);
  return [
    hand(pose.elbowB, pose.handB) + arm(sleeve, pose.shoulder, pose.elbowB, pose.handB),
    leg(legs, pose.hip, pose.kneeB, pose.footB, ink),
    cut(leg(legs, pose.hip, pose.kneeA, pose.footA, ink), legs),
    chain(ink, [pose.neck, 0.034], [pose.head, 0.034]),
    oval(hx, hy, 52, 63, ink, `transform="rotate(-8 ${hx} ${hy})"`),
    HAIR[hair](hx, hy, hairColour),
    cut(coat(pose, torso, length), torso),
    hand(pose.elbowA, pose.handA) + cut(arm(sleeve, pose.shoulder, pose.elbowA, pose.handA), sleeve),
  ].join('');
}

/** Where a figure stands, how tall it is, which way it looks. */
export interface Place {
  x: number;
  y: number;
  h: number;
  flip?: boolean;
  lean?: number;
}

/** Brings anything drawn in a figure's own scale to its place. */
export const place = (content: string, { x, y, h, flip = false, lean = 0 }: Place): string =>
  `<g transform="translate(${x} ${y}) rotate(${lean}) scale(${(flip ? -h : h) / UNIT} ${h / UNIT})">${content}</g>`;

/** A figure in its place; the usual way to put somebody into a scene. */
export const person = (pose: Pose, dress: Dress, where: Place): string => place(figure(pose, dress), where);
