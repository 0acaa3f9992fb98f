import { composeNumber } from '#domain/conferral/number.ts';
import { AMENDMENTS } from './amendments.ts';
import { commonName, UNUSUAL_NAMES } from './names.ts';
import { pick, seeded, type Random } from './random.ts';

/** The columns this roll uses, in the order of the schema; the others are left out rather than printed empty. */
export const COLUMNS = ['number', 'name', 'star', 'unit', 'status', 'statusOn', 'statusReason', 'statusBasis', 'wording'] as const;
export type Row = Record<(typeof COLUMNS)[number], string>;

/** Highest star first, as lists are printed; the sizes are those of a real municipality's list of 2022. */
const SIZES: readonly (readonly [star: number, people: number])[] = [
  [5, 126],
  [4, 29],
  [3, 53],
  [2, 119],
  [1, 141],
];

const DISTRICTS = ['望江区', '长桥区', '云台区', '石门区', '柳浪区', '东渡区', '南浦区', '北屏区'];
const TEAMS = [
  '应急救护志愿服务队',
  '无偿献血志愿服务队',
  '社区志愿服务队',
  '养老志愿服务队',
  '造血干细胞捐献志愿服务队',
  '传播志愿服务队',
];

const EMPTY: Row = { number: '', name: '', star: '', unit: '', status: '', statusOn: '', statusReason: '', statusBasis: '', wording: '' };

function row(random: Random, serial: number, star: number): Row {
  const common = commonName(random);
  const unit = pick(random, DISTRICTS) + pick(random, TEAMS);
  const number = composeNumber({ prefix: 'SLM', year: 2025, serial });
  return { ...EMPTY, number, name: UNUSUAL_NAMES[serial] ?? common, star: String(star), unit, ...AMENDMENTS[serial] };
}

/** All 468 rows. The seed is fixed, so the numbers keep naming the same people however often this runs. */
export function rows(): Row[] {
  const random = seeded(20251201);
  const stars = SIZES.flatMap(([star, people]) => Array.from({ length: people }, () => star));
  return stars.map((star, i) => row(random, i + 1, star));
}
