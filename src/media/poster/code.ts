import { qrMatrix } from '#publish/qr.ts';
import { element, type Markup } from '#publish/xml.ts';
import { INK, type Point } from './drawing.ts';

/** ISO/IEC 18004: four modules without ink on each side. The paper is light enough to be this zone. */
export const QUIET_ZONE = 4;
/** Below three pixels a module is lost when a messenger shrinks the picture. */
const SMALLEST_MODULE = 3;

export interface Code {
  /** Of the printed modules, without the quiet zone. */
  side: number;
  /** What must stay free of ink around them. */
  quiet: number;
  at: (corner: Point) => Markup;
}

/** The code of an address about as large as wished: each module is a whole number of pixels, so that none is blurred. */
export function codeOf(address: string, wished: number): Code {
  const { size, path } = qrMatrix(address);
  const module = Math.max(SMALLEST_MODULE, Math.floor(wished / size));
  const at = ({ x, y }: Point): Markup =>
    element('path', { d: path, transform: `translate(${x} ${y}) scale(${module})`, fill: INK, 'shape-rendering': 'crispEdges' });
  return { side: size * module, quiet: QUIET_ZONE * module, at };
}
