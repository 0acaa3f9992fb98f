import gcoord from 'gcoord';
import type { Coordinate } from './home.ts';

const SYSTEMS = { 'WGS-84': gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** A coordinate in another datum, to six decimals (about a hand's breadth). */
export function convert({ longitude, latitude, datum }: Coordinate, to: Coordinate['datum']): [longitude: number, latitude: number] {
  const [x, y] = gcoord.transform([longitude, latitude], SYSTEMS[datum], SYSTEMS[to]) as [number, number];
  return [Number(x.toFixed(6)), Number(y.toFixed(6))];
}

export interface MapLinks {
  gaode: string;
  baidu: string;
  tencent: string;
}

/**
 * Links that open a place in a reader's own map application, each in the datum which that application expects:
 * 高德 and 腾讯 GCJ-02, 百度 BD-09. No map is drawn here (domain.md, rule 9).
 */
export function mapLinks(coordinate: Coordinate, name: string, address: string): MapLinks {
  const [gcjX, gcjY] = convert(coordinate, 'GCJ-02');
  const [bdX, bdY] = convert(coordinate, 'BD-09');
  const [title, where] = [encodeURIComponent(name), encodeURIComponent(address || name)];
  return {
    gaode: `https://uri.amap.com/marker?position=${gcjX},${gcjY}&name=${title}&coordinate=gaode`,
    baidu: `https://api.map.baidu.com/marker?location=${bdY},${bdX}&title=${title}&content=${where}&output=html&coord_type=bd09ll`,
    tencent: `https://apis.map.qq.com/uri/v1/marker?marker=coord:${gcjY},${gcjX};title:${title};addr:${where}&referer=volunteer-honors`,
  };
}
