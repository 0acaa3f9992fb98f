import { addDays } from '#domain/calendar/date.ts';
import { CONFERRAL_COLUMNS, type Conferral } from '#domain/conferral/conferral.ts';
import { composeNumber } from '#domain/conferral/number.ts';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { Roll } from '#domain/roll/roll.ts';
import { sealOf } from '#files/seals.ts';
import { HIGHEST_STAR } from '#domain/level/level.ts';
import { personName } from './names.ts';
import type { Random } from './random.ts';
import { words } from './words.ts';
import { chanceOf, type Body, type Input, type World } from './world.ts';

type Row = Partial<Conferral> & Pick<Conferral, 'number' | 'name'>;

/** Serial numbers run on from roll to roll of the same issuer and year: a number is issued once. */
type Serials = Map<string, number>;

function nextNumber(serials: Serials, prefix: string, year: number): string {
  const key = `${prefix}-${year}`;
  const serial = (serials.get(key) ?? 0) + 1;
  serials.set(key, serial);
  return composeNumber({ prefix, year, serial });
}

const HONOURS = {
  star: '星级红十字志愿者',
  commendation: '优秀红十字志愿者',
  selection: '最美红十字志愿者（推选）',
} as const;
type Kind = keyof typeof HONOURS;

const kindOf = (random: Random): Kind => (random.chance(0.7) ? 'star' : random.pick(['commendation', 'selection']));

/** One roll in fifty is still open to objections. */
const isNotice = (index: number): boolean => index % 50 === 49;

function rollOf(world: World, issuer: Body, index: number, random: Random): Input<'rolls'> {
  const notice = isNotice(index);
  const publishedOn = addDays(world.today, notice ? -2 : -random.int(3, 2100));
  const year = Number(publishedOn.slice(0, 4));
  const kind = kindOf(random);
  return {
    title: `${issuer.name}${year}年度${HONOURS[kind]}名单（第${index + 1}号）`,
    kind,
    honour: HONOURS[kind],
    issuer: issuer.id,
    year,
    stage: notice ? 'notice' : 'final',
    documentNumber: `${issuer.town.slice(0, 1)}红〔${year}〕${random.int(1, 99)}号`,
    scheme: kind === 'star' ? 'national-2019' : undefined,
    decidedOn: notice ? undefined : addDays(publishedOn, -random.int(1, 10)),
    publishedOn,
    notice: notice ? { opens: publishedOn, closes: addDays(world.today, 5), objections: `${issuer.name}办公室信箱` } : undefined,
    order: 'listed',
    summary: `经各志愿服务组织推荐、${issuer.name}审核，现将${year}年度${HONOURS[kind]}名单予以公布（第${index + 1}号）。`,
    consent: { basis: 'statutory-notice', on: publishedOn, registrar: personName(random), kept: `办公室档案柜 ${year}` },
    preparedBy: '制单人甲',
    approvedBy: '审批人乙',
    sample: true,
  };
}

/** A few rows were corrected, revoked or withheld since, as on real rolls; each has a correction that tells it. */
function changed(row: Row, on: string, random: Random): Row {
  const change = random.next();
  const told = (statusReason: string) => ({ statusOn: on, statusReason, statusBasis: '经核实后作出的书面决定' });
  if (change < 0.0003) return { ...row, status: 'corrected', ...told('原名单姓名录入有误') };
  if (change < 0.0004) return { ...row, status: 'revoked', ...told('评定条件不符') };
  if (change < 0.0005) return { number: row.number, name: '', star: row.star, status: 'withheld', ...told('本人要求不再公开') };
  return row;
}

function rowOf(number: string, roll: Input<'rolls'>, issuer: Body, random: Random): Row {
  const group = random.chance(0.03);
  const team = `${issuer.town}红十字${random.pick(words('team'))}`;
  const row: Row = {
    number,
    name: group ? team : personName(random),
    recipient: group ? 'group' : 'person',
    star: roll.kind === 'star' ? random.int(1, HIGHEST_STAR[issuer.level]) : undefined,
    unit: group ? undefined : team,
    remark: random.chance(0.001) ? 'posthumous' : undefined,
  };
  return changed(row, addDays(roll.publishedOn, 1), random);
}

/** No cell of ours holds a comma or a quotation mark, so joining is enough. */
const toCsv = (rows: readonly Row[]): string =>
  [CONFERRAL_COLUMNS, ...rows.map((row) => CONFERRAL_COLUMNS.map((column) => row[column] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\n');

/** The ledger of a roll that was published once, and the copy that belongs to it. */
function writeVersion({ folder }: World, at: string, roll: Input<'rolls'>, csv: string): void {
  const seal = sealOf(Roll.parse(roll), trustedConferrals(csv));
  folder.json(`${at}/versions.json`, { versions: [{ version: 1, publishedOn: roll.publishedOn, note: '首次发布。', seal }] });
  folder.json(`${at}/versions/v1.json`, roll);
  folder.write(`${at}/versions/v1.csv`, csv);
}

function writeRoll(world: World, issuer: Body, index: number, serials: Serials): string {
  const random = chanceOf(world, 'rolls', index);
  const roll = rollOf(world, issuer, index, random);
  const rows = Array.from({ length: world.counts.rows }, () => {
    const number = nextNumber(serials, issuer.prefix!, roll.year);
    return rowOf(number, roll, issuer, random);
  });
  const folder = `rolls/${roll.year}-${issuer.id}-${String(index).padStart(5, '0')}`;
  world.folder.json(`${folder}/roll.json`, roll);
  const csv = `${toCsv(rows)}\n`;
  world.folder.write(`${folder}/conferrals.csv`, csv);
  writeVersion(world, folder, roll, csv);
  world.changes.push(...rows.filter(({ status }) => status));
  return rows[0]!.number;
}

export function writeRolls(world: World): void {
  const issuers = world.bodies.filter(({ prefix }) => prefix);
  const serials: Serials = new Map();
  for (let i = 0; i < world.counts.rolls; i += 1) {
    world.numbers.push(writeRoll(world, issuers[(i * 7) % issuers.length]!, i, serials));
  }
}
