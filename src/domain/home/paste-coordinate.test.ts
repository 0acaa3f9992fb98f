import { describe, expect, test } from 'vitest';
import { mapLinks } from './maps.ts';
import { readCoordinate, type PastedCoordinate } from './paste-coordinate.ts';

const told = (pasted: string): string => {
  const found = readCoordinate(pasted);
  if ('code' in found) return found.code;
  return [found.longitude, found.latitude, found.source?.datum, found.swapped ? 'swapped' : undefined].filter(Boolean).join(' ');
};

describe('a coordinate that is pasted', () => {
  test.each([
    ['116.397,39.908', '116.397 39.908'],
    ['116.397，39.908', '116.397 39.908'],
    ['116.397 39.908', '116.397 39.908'],
    ['39.908,116.397', '116.397 39.908 swapped'],
    ['116,39', '116 39'],
    ['经度：116.397，纬度：39.908', '116.397 39.908'],
    ['北纬39.908° 东经116.397°', '116.397 39.908 swapped'],
    ['39°54′28.8″N 116°23′49.2″E', '116.397 39.908 swapped'],
    ['坐标 [116.397428, 39.90923] 附近', '116.397428 39.90923'],
    ['116.39712345678,39.90812345678', '116.397123 39.908123'],
  ])('%s', (pasted, expected) => {
    expect(told(pasted)).toBe(expected);
  });

  test.each([
    ['高德', 'https://uri.amap.com/marker?position=120.15507,30.274085&name=x', '120.15507 30.274085 GCJ-02'],
    ['高德，先纬度', 'https://www.amap.com/?q=30.274085,120.15507,%E8%A5%BF%E6%B9%96', '120.15507 30.274085 GCJ-02 swapped'],
    ['高德 lnglat', 'https://ditu.amap.com/regeo?lng=120.15507&lat=30.274085', '120.15507 30.274085 GCJ-02'],
    ['高德 GPS', 'https://uri.amap.com/marker?position=120.15507,30.274085&coordinate=wgs84', '120.15507 30.274085 WGS-84'],
    ['百度', 'http://api.map.baidu.com/marker?location=30.28,120.16&title=x&output=html', '120.16 30.28 BD-09 swapped'],
    ['百度 gcj02', 'http://api.map.baidu.com/marker?location=30.28,120.16&coord_type=gcj02', '120.16 30.28 GCJ-02 swapped'],
    ['腾讯', 'https://apis.map.qq.com/uri/v1/marker?marker=coord:39.892326,116.342763;title:x', '116.342763 39.892326 GCJ-02 swapped'],
    ['腾讯网页', 'https://map.qq.com/?type=marker&pointx=116.342763&pointy=39.892326&name=x', '116.342763 39.892326 GCJ-02'],
    ['Google', 'https://www.google.com/maps/@39.9087,116.3975,17z', '116.3975 39.9087 GCJ-02 swapped'],
    ['Google 地点', 'https://www.google.com/maps/place/x/@39.1,116.1,17z/data=!3d39.9087!4d116.3975', '116.3975 39.9087 GCJ-02 swapped'],
    ['Google 查询', 'https://maps.google.com/?q=39.9087%2C116.3975', '116.3975 39.9087 GCJ-02 swapped'],
    ['苹果', 'https://maps.apple.com/?ll=39.9087,116.3975&q=x', '116.3975 39.9087 GCJ-02 swapped'],
    ['OSM', 'https://www.openstreetmap.org/?mlat=39.9087&mlon=116.3975#map=17/39.9/116.3', '116.3975 39.9087 WGS-84'],
    ['geo', 'geo:39.9087,116.3975', '116.3975 39.9087 WGS-84 swapped'],
    ['句子里的链接', '我在这里，点开看：https://uri.amap.com/marker?position=120.15507,30.274085。', '120.15507 30.274085 GCJ-02'],
  ])('from %s', (_, pasted, expected) => {
    expect(told(pasted)).toBe(expected);
  });

  test('comes back from every link that we ourselves give out', () => {
    const place = { longitude: 120.15507, latitude: 30.274085, datum: 'GCJ-02' } as const;
    const { gaode, tencent, baidu } = mapLinks(place, '之家', '西湖边 1 号');
    for (const link of [gaode, tencent]) expect(readCoordinate(link)).toMatchObject({ longitude: 120.15507, latitude: 30.274085 });
    expect(readCoordinate(baidu)).toMatchObject({ source: { datum: 'BD-09' } });
  });

  test('in metres of 百度 is turned into degrees', () => {
    const found = readCoordinate('https://map.baidu.com/@13377221,3520967,13z') as PastedCoordinate;
    expect(found.source?.datum).toBe('BD-09');
    expect(found.longitude).toBeCloseTo(120.17, 1);
    expect(found.latitude).toBeCloseTo(30.27, 1);
  });

  test.each(['0.5,0.5', '-0.1276,51.5072', 'https://www.google.com/maps/@48.8584,2.2945,17z', '200.5,10.5'])(
    '%s lies outside China',
    (pasted) => {
      expect(told(pasted)).toBe('home/coordinate-outside');
    },
  );

  test.each(['https://surl.amap.com/7ZGXrN1a8fU', 'https://j.map.baidu.com/ab/xyz', 'https://maps.app.goo.gl/AbC'])(
    '%s is a short link without a coordinate',
    (pasted) => {
      expect(told(pasted)).toBe('home/coordinate-short-link');
    },
  );

  test.each(['', '杭州市西湖区', '0571-87654321', '%E0%A4%A'])('“%s” holds none', (pasted) => {
    expect(told(pasted)).toBe('home/coordinate-unreadable');
  });
});
