/** By UTF-16 units: the same everywhere, in whatever language the machine speaks. */
export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
