import { dataset } from '#domain/division/dataset.ts';
import { addDays } from '#domain/calendar/date.ts';
import { fill, words } from './words.ts';
import { chanceOf, type Body, type Input, type World } from './world.ts';

/** GB/T 2260 letters of the provinces: a society's prefix is these and the rest of its code, so it is nobody else's. */
const LETTERS: Record<string, string> = Object.fromEntries(
  (
    '11BJ 12TJ 13HE 14SX 15NM 21LN 22JL 23HL 31SH 32JS 33ZJ 34AH 35FJ 36JX 37SD 41HA 42HB 43HN 44GD 45GX 46HI ' +
    '50CQ 51SC 52GZ 53YN 54XZ 61SN 62GS 63QH 64NX 65XJ'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

const isMunicipality = (code: string): boolean => ['11', '12', '31', '50'].includes(code.slice(0, 2));
/** Second-level codes that are no places: 北京市/110100, 省直辖/429000. */
const isPseudo = (code: string): boolean =>
  !code.endsWith('0000') && code.endsWith('00') && (isMunicipality(code) || code.slice(2, 4) === '90');

function levelOf(code: string): Body['level'] {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

function idOf(code: string): string {
  const letters = LETTERS[code.slice(0, 2)]!.toLowerCase();
  return code.endsWith('0000') ? letters : `${letters}-${code.slice(2)}`;
}

function parentOf(code: string): string {
  if (code.endsWith('0000')) return 'rcsc';
  const city = `${code.slice(0, 4)}00`;
  const above = city === code || !dataset.has(city) || isPseudo(city) ? `${code.slice(0, 2)}0000` : city;
  return idOf(above);
}

const NATIONAL: Body = { id: 'rcsc', name: '中国红十字会', town: '全国', level: 'national', prefix: 'RCSC' };

/** A district is named with its city, as on its own seal: 南京市鼓楼区, for there are four of that name. */
function townOf(code: string, name: string): string {
  const above = dataset.get(`${code.slice(0, 4)}00`) ?? '';
  return levelOf(code) === 'county' && name.endsWith('区') && !name.startsWith(above) ? above + name : name;
}

function society(code: string, name: string): Body {
  const id = idOf(code);
  const town = townOf(code, name);
  return {
    id,
    name: `${town}红十字会`,
    town,
    level: levelOf(code),
    division: code,
    parent: parentOf(code),
    prefix: id.toUpperCase().replace('-', ''),
  };
}

/** Codes in order are a tree walked from the top, so any first part of the list is a whole tree. */
function societies(): Body[] {
  const codes = Array.from(dataset).filter(([code]) => code.slice(0, 2) in LETTERS && !isPseudo(code));
  return [NATIONAL, ...codes.sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => society(code, name))];
}

/** Teams fill up what is asked for beyond the societies there are. */
function team(above: Body, index: number): Body {
  const teams = words('team');
  const kind = teams[index % teams.length]!;
  return {
    id: `${above.id}-team-${index}`,
    name: `${above.town}红十字${kind}`,
    town: above.town,
    level: 'grassroots',
    parent: above.id,
    ...(above.division && { division: above.division }),
  };
}

export function makeBodies(count: number): Body[] {
  const all = societies();
  const teams = Array.from({ length: Math.max(0, count - all.length) }, (_, i) => team(all[i % all.length]!, i));
  return [...all, ...teams].slice(0, count);
}

const shortName = ({ level, town }: Body): string => (level === 'national' ? '总会' : `${town}红会`.slice(0, 20));

function organization(world: World, body: Body, index: number): Input<'organizations'> {
  const random = chanceOf(world, 'organizations', index);
  const isTeam = body.level === 'grassroots';
  return {
    name: body.name,
    shortName: isTeam ? undefined : shortName(body),
    kind: isTeam ? 'team' : 'society',
    level: body.level,
    parent: body.parent,
    division: body.division,
    numberPrefix: body.prefix,
    founded: String(random.int(1979, 2015)),
    registeredTeams: isTeam ? undefined : { count: random.int(3, 48), asOf: addDays(world.today, -random.int(30, 300)) },
    introduction: fill('{town}志愿者常年在{place}、{place}开展{theme}与{theme}，为{group}{duty}。', random, { town: body.town }),
    phone: `0${random.int(310, 999)}-${random.int(2, 8)}${random.int(100, 999)}${random.int(100, 999)}`,
    address: fill('{road}路{n}号', random, { n: String(random.int(1, 400)) }),
    sample: true,
  };
}

export function writeOrganizations(world: World): void {
  world.bodies.forEach((body, i) => world.folder.json(`organizations/${body.id}.json`, organization(world, body, i)));
}
