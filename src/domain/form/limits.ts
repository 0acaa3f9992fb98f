import { z } from 'zod';

export interface Limits {
  /** Least and greatest number, or length of a text. */
  min?: number;
  max?: number;
  /** Whole numbers only. */
  integer?: true;
  /** The shape a text must have, as the source of a regular expression. */
  pattern?: string;
}

/** How many values a list holds at least and at most. */
export interface ItemLimits {
  minItems?: number;
  maxItems?: number;
}

type Measure = 'minLength' | 'maxLength' | 'minValue' | 'maxValue' | 'isInt';

/** Zod gives every whole number the limits of JavaScript; those are no rule of ours. */
const isRule = (limit: number | null | undefined): limit is number =>
  Number.isFinite(limit) && Math.abs(limit!) !== Number.MAX_SAFE_INTEGER;

/** What `.min()`, `.max()` and `.regex()` wrote into a schema. */
function checksOf(schema: z.ZodType): { minimum?: number; maximum?: number; pattern?: RegExp } {
  return Object.assign({}, ...(schema.def.checks ?? []).map((check) => check._zod.def));
}

/** The limits of a single value. */
export function limitsOf(inner: z.ZodType): Limits {
  const { minLength, maxLength, minValue, maxValue, isInt } = inner as Partial<Record<Measure, number | null>>;
  const [min, max] = inner instanceof z.ZodNumber ? [minValue, maxValue] : [minLength, maxLength];
  const { pattern } = checksOf(inner);
  return {
    ...(isRule(min) && { min }),
    ...(isRule(max) && { max }),
    ...(isInt && { integer: true }),
    ...(pattern && { pattern: pattern.source }),
  };
}

/** The limits of a list. */
export function itemLimits(list: z.ZodType): ItemLimits {
  const { minimum, maximum } = checksOf(list);
  return { ...(minimum !== undefined && { minItems: minimum }), ...(maximum !== undefined && { maxItems: maximum }) };
}
