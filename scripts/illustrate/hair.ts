import { disc, oval } from './canvas.ts';

export type Hair = 'short' | 'bun' | 'bob' | 'cap' | 'hood' | 'helmet' | 'hat' | 'veil';

/** Head-dresses in a figure's scale round the middle of the head. They tell people apart, since faces are not drawn. */
export const HAIR: Record<Hair, (x: number, y: number, colour: string) => string> = {
  short: (x, y, colour) => oval(x - 8, y - 16, 56, 56, colour),
  bun: (x, y, colour) => oval(x - 9, y - 15, 56, 56, colour) + disc(x - 66, y - 12, 27, colour),
  bob: (x, y, colour) => oval(x - 12, y - 12, 60, 62, colour) + oval(x - 32, y + 26, 38, 50, colour),
  cap: (x, y, colour) =>
    `<path d="M${x - 62} ${y - 14}Q${x - 62} ${y - 76} ${x} ${y - 76}Q${x + 52} ${y - 74} ${x + 58} ${y - 26}L${x + 104} ${y - 12}Q${x + 106} ${y} ${x + 92} ${y}L${x - 56} ${y - 2}Z" fill="${colour}"/>`,
  hood: (x, y, colour) => oval(x - 12, y - 2, 70, 78, colour) + oval(x - 34, y + 44, 48, 44, colour),
  helmet: (x, y, colour) =>
    `<path d="M${x - 70} ${y + 12}Q${x - 78} ${y - 84} ${x + 2} ${y - 84}Q${x + 70} ${y - 82} ${x + 72} ${y + 2}L${x + 82} ${y + 12}Z" fill="${colour}"/>`,
  hat: (x, y, colour) =>
    `<path d="M${x - 62} ${y - 6}Q${x - 70} ${y - 92} ${x - 4} ${y - 94}Q${x + 60} ${y - 90} ${x + 58} ${y - 12}Z" fill="${colour}"/>` +
    disc(x - 6, y - 100, 19, colour),
  veil: (x, y, colour) =>
    oval(x - 8, y - 8, 62, 68, colour) +
    `<path d="M${x - 66} ${y - 14}Q${x - 96} ${y + 90} ${x - 70} ${y + 150}L${x + 10} ${y + 110}Q${x + 36} ${y + 50} ${x + 30} ${y + 10}Z" fill="${colour}"/>`,
};
