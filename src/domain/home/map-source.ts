import type { Coordinate } from './home.ts';

/** A map that people copy coordinates from, and the datum in which it gives them inside China. */
export interface MapSource {
  name: string;
  datum: Coordinate['datum'];
}

const SOURCES: readonly (MapSource & { host: RegExp })[] = [
  { name: '高德地图', datum: 'GCJ-02', host: /(?:^|\.)(?:amap|gaode|autonavi)\.com$/ },
  { name: '百度地图', datum: 'BD-09', host: /(?:^|\.)map\.baidu\.com$/ },
  { name: '腾讯地图', datum: 'GCJ-02', host: /(?:^|\.)map\.qq\.com$/ },
  { name: 'Google 地图', datum: 'GCJ-02', host: /(?:^|\.)google\.(?:com?|cn)(?:\.[a-z]{2})?$/ },
  { name: '苹果地图', datum: 'GCJ-02', host: /^maps\.apple\.com$/ },
  { name: '天地图', datum: 'WGS-84', host: /(?:^|\.)tianditu\.gov\.cn$/ },
  { name: 'OpenStreetMap', datum: 'WGS-84', host: /(?:^|\.)openstreetmap\.org$/ },
];

/** Links that hold no coordinate: only their owner's server knows where they lead. */
const SHORT = /^(?:surl\.amap\.com|wb\.amap\.com|j\.map\.baidu\.com|maps\.app\.goo\.gl|goo\.gl|url\.cn|dwz\.cn)$/;

/** The names that the services themselves use for a datum in a link. */
const DATUM_WORDS: Record<string, Coordinate['datum']> = {
  gaode: 'GCJ-02',
  gcj02: 'GCJ-02',
  gcj02ll: 'GCJ-02',
  bd09: 'BD-09',
  bd09ll: 'BD-09',
  wgs84: 'WGS-84',
  wgs84ll: 'WGS-84',
  gps: 'WGS-84',
};

const LINK = /https?:\/\/[^\s，。；、“”"'<>]+/iu;

/** The first link of a text; people copy the sentence round it as well. */
function linkIn(text: string): URL | undefined {
  const found = LINK.exec(text)?.[0];
  return found && URL.canParse(found) ? new URL(found) : undefined;
}

/** A datum that the link itself names wins over what its map usually gives. */
function namedDatum(link: URL): Coordinate['datum'] | undefined {
  const names = ['coord_type', 'coordtype', 'coordinate', 'coord'].map((key) => link.searchParams.get(key)?.toLowerCase() ?? '');
  return names.map((name) => DATUM_WORDS[name]).find((datum) => datum !== undefined);
}

/** Which map a pasted text comes from, or undefined for bare numbers. */
export function mapSourceOf(text: string): MapSource | undefined {
  if (/^\s*geo:/iu.test(text)) return { name: '手机定位', datum: 'WGS-84' };
  const link = linkIn(text);
  const source = link && SOURCES.find(({ host }) => host.test(link.hostname));
  return source && { name: source.name, datum: namedDatum(link) ?? source.datum };
}

export function isShortLink(text: string): boolean {
  const link = linkIn(text);
  return link !== undefined && SHORT.test(link.hostname);
}
