import type { Site } from './site.ts';

/** Something in the built site that breaks a promise: in which file, where in it, and what. */
export interface Finding {
  file: string;
  place?: string;
  message: string;
}

/** What a guard saw: how many things it looked at, and what was wrong with them. */
export interface Outcome {
  checked: number;
  findings: Finding[];
}

/** 一项保证. `promise` is the sentence that a reader of the output sees. */
export interface Guard {
  name: string;
  promise: string;
  run(site: Site): Promise<Outcome> | Outcome;
}

/** Runs one look over many things of the same kind and adds up. */
export function over<Thing>(things: readonly Thing[], look: (thing: Thing) => Finding[]): Outcome {
  return { checked: things.length, findings: things.flatMap(look) };
}

/** A start tag or a sentence as a place: enough to find it by. */
export const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text).replaceAll(/\s+/g, ' ');
