/** Size of every picture: 3:2, wide enough for a cover, small enough for a repository. */
export const W = 1600;
export const H = 1067;

export type Point = readonly [x: number, y: number];

const short = (n: number): string => String(Math.round(n * 10) / 10);
export const at = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

export const polygon = (points: readonly Point[]): string => `M${points.map(at).join('L')}Z`;
export const line = (points: readonly Point[]): string => `M${points.map(at).join('L')}`;

/** A soft line through all points (Catmull–Rom), as scissors would follow them. */
export function smooth(points: readonly Point[], tension = 6): string {
  const get = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))]!;
  const curves = points.slice(1).map((end, k) => {
    const [a, b, c, d] = [get(k - 1), get(k), end, get(k + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / tension, b[1] + (c[1] - a[1]) / tension];
    const second: Point = [c[0] - (d[0] - b[0]) / tension, c[1] - (d[1] - b[1]) / tension];
    return `C${at(first)} ${at(second)} ${at(c)}`;
  });
  return `M${at(points[0]!)}${curves.join('')}`;
}

/** The same, closed into a shape. */
export function loop(points: readonly Point[]): string {
  const get = (i: number): Point => points[(i + points.length) % points.length]!;
  const curves = points.map((b, k) => {
    const [a, c, d] = [get(k - 1), get(k + 1), get(k + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    return `C${at(first)} ${at(second)} ${at(c)}`;
  });
  return `M${at(points[0]!)}${curves.join('')}Z`;
}

export const fill = (d: string, colour: string, extra = ''): string => `<path d="${d}" fill="${colour}" ${extra}/>`;

export const stroke = (d: string, colour: string, width: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const disc = (cx: number, cy: number, r: number, colour: string, extra = ''): string =>
  `<circle cx="${short(cx)}" cy="${short(cy)}" r="${short(r)}" fill="${colour}" ${extra}/>`;

export const oval = (cx: number, cy: number, rx: number, ry: number, colour: string, extra = ''): string =>
  `<ellipse cx="${short(cx)}" cy="${short(cy)}" rx="${short(rx)}" ry="${short(ry)}" fill="${colour}" ${extra}/>`;

export const box = (x: number, y: number, w: number, h: number, colour: string, extra = ''): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(w)}" height="${short(h)}" fill="${colour}" ${extra}/>`;

export const background = (colour: string): string => box(0, 0, W, H, colour);

export const group = (content: string, transform: string): string => `<g transform="${transform}">${content}</g>`;

/** Numbers 0 … n − 1 turned into something. */
export const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
