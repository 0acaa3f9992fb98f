/** Lists to import, made by a seeded generator: invented people, real layouts. */
import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';

const SURNAMES = [...'林许宋石季温江卓程顾梅沈陆叶苏白方秦任孟欧阿'];
const GIVEN = [...'知夏秋禾沐川言晚舟怀远立冬见青闻樱素问雨时安宁一帆'];
const TEAMS = ['蓝湾应急救援队', '青山养老服务队', '沙河救护培训队', '梨园社区服务队', '东渡水上救援队'];

/** mulberry32: small, seeded, good enough for names. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Columns as offices have them: two of five are dropped, every tenth name is padded; stars that a city society may award. */
function rows(count: number): (string | number)[][] {
  const next = random(20261124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const name = () => pick(SURNAMES) + (next() < 0.1 ? '　' : pick(GIVEN)) + pick(GIVEN);
  const head = ['序号', '姓名', '星级', '所在服务队', '服务时长'];
  return [
    head,
    ...Array.from({ length: count }, (_, i) => [i + 1, name(), `${pick([...'一二三四'])}星级`, pick(TEAMS), Math.round(next() * 2000)]),
  ];
}

export const csvList = (count: number): Uint8Array => new TextEncoder().encode(Papa.unparse(rows(count)));

export function xlsxList(count: number): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows(count), { dense: true }), '名单');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
