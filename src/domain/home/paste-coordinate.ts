import gcoord from 'gcoord';
import type { FoundProblem } from '../problem/problem.ts';
import { isInChina } from './home.ts';
import { isShortLink, mapSourceOf, type MapSource } from './map-source.ts';

/** What a pasted text says of a place. The datum is known only where the map is. */
export interface PastedCoordinate {
  longitude: number;
  latitude: number;
  source?: MapSource;
  /** The latitude stood first. */
  swapped: boolean;
}

type Pair = [first: number, second: number];

const NUMBER = String.raw`[+-]?\d{1,3}\.\d+`;
const BETWEEN = String.raw`[\s,，;；、|°NSEW东经北纬度:：=]{1,12}`;
const PAIR = new RegExp(`(?<![\\d.])(${NUMBER})${BETWEEN}(${NUMBER})(?!\\d)`, 'gu');
const WHOLE = /^\s*([+-]?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/u;
/** A place of Google's: its own position, where `@` is only the middle of the window. */
const GOOGLE_PLACE = /!3d([+-]?\d+\.\d+)!4d([+-]?\d+\.\d+)/u;
const LATITUDE = /(?:\b(?:m?lat|latitude|pointy)|纬度)[\s=:：是为"']{0,4}([+-]?\d{1,3}\.\d+)/iu;
const LONGITUDE = /(?:\b(?:m?lon|lng|longitude|pointx)|经度)[\s=:：是为"']{0,4}([+-]?\d{1,3}\.\d+)/iu;
const DEGREES = /(\d{1,3})\s*[°度]\s*(\d{1,2})\s*[′'’分]\s*(\d{1,2}(?:\.\d+)?)?\s*(?:[″"”秒]|'')?/gu;
/** 百度 writes the middle of its window in metres. */
const METRES = /@(\d{7,8}(?:\.\d+)?),(\d{6,7}(?:\.\d+)?)/u;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const toPair = (match: RegExpMatchArray | null): Pair | undefined => (match ? [Number(match[1]), Number(match[2])] : undefined);

function named(text: string): Pair | undefined {
  const [longitude, latitude] = [LONGITUDE.exec(text)?.[1], LATITUDE.exec(text)?.[1]];
  return longitude && latitude ? [Number(longitude), Number(latitude)] : undefined;
}

function degrees(text: string): Pair | undefined {
  const [first, second] = Array.from(text.matchAll(DEGREES), ([, d, m, s]) => Number(d) + Number(m) / 60 + Number(s ?? 0) / 3600);
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}

function metres(text: string): Pair | undefined {
  const pair = toPair(METRES.exec(text));
  return pair && (gcoord.transform(pair, gcoord.BD09MC, gcoord.BD09) as Pair);
}

/** Every pair of numbers that might be meant, the most certain first. */
function pairsIn(text: string): Pair[] {
  const certain = [toPair(GOOGLE_PLACE.exec(text)), metres(text), named(text), degrees(text), toPair(WHOLE.exec(text))];
  return [...certain, ...Array.from(text.matchAll(PAIR), (match) => toPair(match))].filter((pair) => pair !== undefined);
}

const rounded = (degree: number): number => Number(degree.toFixed(6));

/** Inside China a longitude is always the greater number, so the order of writing is no question. */
function placed([first, second]: Pair, source: MapSource | undefined): PastedCoordinate | undefined {
  const swapped = first < second;
  const [longitude, latitude] = swapped ? [second, first] : [first, second];
  if (!isInChina({ longitude, latitude })) return undefined;
  return { longitude: rounded(longitude), latitude: rounded(latitude), swapped, ...(source && { source }) };
}

/** The place that a text or a shared link of a map names, or why it cannot be told. */
export function readCoordinate(pasted: string): PastedCoordinate | FoundProblem {
  const text = decoded(pasted.normalize('NFKC'));
  const pairs = pairsIn(text);
  const source = mapSourceOf(pasted);
  for (const pair of pairs) {
    const found = placed(pair, source);
    if (found) return found;
  }
  if (pairs.length > 0) return { code: 'home/coordinate-outside' };
  return { code: isShortLink(pasted) ? 'home/coordinate-short-link' : 'home/coordinate-unreadable' };
}
