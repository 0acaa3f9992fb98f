import { fold } from '../text/fold.ts';
import type { NameReading } from '../text/pinyin.ts';

/** Something that a picker offers: what it is called, where it stands, and what else people type to find it. */
export interface Candidate {
  id: string;
  /** The full name first, then shorter ones. */
  names: readonly string[];
  /** The place, by which it is found too, after the names. */
  where?: string;
  /** Codes of digits or letters, found by their beginning. */
  codes?: readonly string[];
  readings?: readonly NameReading[];
}

/** A candidate made ready for comparing, once for all keys that follow. */
export interface Prepared {
  id: string;
  names: readonly string[];
  where: string;
  /** The place and the full name in one: people write the way to a thing without its every step. */
  whole: string;
  codes: readonly string[];
  readings: readonly NameReading[];
}

const folded = (text: string): string => fold(text).replaceAll(/[\s·]+/gu, '');

export function prepare({ id, names, where = '', codes = [], readings = [] }: Candidate): Prepared {
  return {
    id,
    names: names.map(folded),
    where: folded(where),
    whole: folded(where + (names[0] ?? '')),
    codes: codes.map((code) => code.toLowerCase()),
    readings,
  };
}

/** The characters one after another, with others between them: 杭州红会 in 杭州市红十字会. */
function isScattered(term: string, name: string): boolean {
  let at = 0;
  for (const character of term) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const LATIN = /^[a-z0-9-]+$/u;

/** How far from the term a name is: 0 is the name itself. */
function nameDistance(term: string, name: string): number {
  if (name === term) return 0;
  if (name.startsWith(term)) return 1;
  return name.includes(term) ? 3 : Infinity;
}

function readingDistance(term: string, { full, initials }: NameReading): number {
  if (initials === term || full === term) return 1;
  if (initials.startsWith(term) || full.startsWith(term)) return 2;
  if (term.length >= 2 && initials.includes(term)) return 4;
  return term.length >= 3 && full.includes(term) ? 5 : Infinity;
}

function codeDistance(term: string, code: string): number {
  if (code === term) return 0;
  return code.startsWith(term) ? 1 : Infinity;
}

/** The least of what a measure gives for some things. No list is made on the way: this runs for each of 3,200 at each key. */
function nearest<Thing>(things: readonly Thing[], measure: (thing: Thing) => number): number {
  let least = Infinity;
  for (const thing of things) least = Math.min(least, measure(thing));
  return least;
}

function latinDistance(term: string, { codes, readings }: Prepared): number {
  return Math.min(
    nearest(codes, (code) => codeDistance(term, code)),
    nearest(readings, (reading) => readingDistance(term, reading)),
  );
}

function scatteredDistance(term: string, { names, whole }: Prepared): number {
  if (names.some((name) => isScattered(term, name))) return 7;
  return isScattered(term, whole) ? 8 : Infinity;
}

function distance(term: string, candidate: Prepared): number {
  const isLatin = LATIN.test(term);
  const written = nearest(candidate.names, (name) => nameDistance(term, name));
  const found = isLatin ? Math.min(written, latinDistance(term, candidate)) : written;
  if (found < Infinity) return found;
  if (candidate.where.includes(term)) return 5;
  return isLatin || term.length < 2 ? Infinity : scatteredDistance(term, candidate);
}

/** The candidates that hold every word of a question, nearest first; of equals the shorter name, then the given order. */
export function pick(prepared: readonly Prepared[], question: string, limit: number): string[] {
  const terms = fold(question)
    .split(/\s+/u)
    .map(folded)
    .filter((term) => term !== '');
  if (terms.length === 0) return [];
  return prepared
    .map((candidate) => ({ candidate, far: terms.reduce((sum, term) => sum + distance(term, candidate), 0) }))
    .filter(({ far }) => far < Infinity)
    .toSorted((a, b) => a.far - b.far || (a.candidate.names[0]?.length ?? 0) - (b.candidate.names[0]?.length ?? 0))
    .slice(0, limit)
    .map(({ candidate }) => candidate.id);
}
