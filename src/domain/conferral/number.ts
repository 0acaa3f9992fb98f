import { mod37_36 } from 'cdigit';

/**
 * 编号: names one conferral for ever. `ZJHZ-2026-00017-K`: the issuer's prefix, the year, a serial and a check
 * character after ISO/IEC 7064 MOD 37,36 (GB/T 17710—2008), which catches every single mistyped character and
 * nearly every swap of two neighbours, in letters and digits alike. See docs/decisions/004.
 */
const SHAPE = /^([A-Z][A-Z0-9]{1,5})-(\d{4})-(\d{5})-([0-9A-Z])$/;

export interface NumberParts {
  prefix: string;
  year: number;
  serial: number;
}

const body = ({ prefix, year, serial }: NumberParts): string => `${prefix}-${year}-${String(serial).padStart(5, '0')}`;

/** The number of a conferral, its check character computed. */
export function composeNumber(parts: NumberParts): string {
  const written = body(parts);
  return `${written}-${mod37_36.compute(written.replaceAll('-', ''))}`;
}

/** The parts of a well-formed number whose check character is right; undefined for anything else. */
export function parseNumber(number: string): NumberParts | undefined {
  const [, prefix, year, serial] = SHAPE.exec(number) ?? [];
  if (!prefix || !mod37_36.validate(number.replaceAll('-', ''))) return undefined;
  return { prefix, year: Number(year), serial: Number(serial) };
}
