import { addDays } from '#domain/calendar/date.ts';
import { ACCESS_FEATURES, FACILITIES, HOME_KINDS, SERVICES } from '#domain/home/home.ts';
import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import { prose } from './prose.ts';
import type { Random } from './random.ts';
import { fill, say } from './words.ts';
import { chanceOf, ownTitle, type Body, type Input, type World } from './world.ts';

const keys = <T extends object>(options: T): (keyof T)[] => Object.keys(options) as (keyof T)[];
const id = (prefix: string, index: number): string => `${prefix}-${String(index).padStart(5, '0')}`;
const cut = (text: string, max: number): string => Array.from(text).slice(0, max).join('');

/** A shelf of sources is what makes a fact checkable; every entry has one of its own. */
const source = (body: Body, date: string) => [{ title: '示例资料', publisher: body.name, date }];

const hours = (random: Random): Input<'homes'>['hours'] => ({
  weekly: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: random.pick(['11:30', '17:00', '17:30']) },
    ...(random.chance(0.4) ? [{ days: ['sat' as const], opens: '13:30', closes: '16:30' }] : []),
  ],
  holidays: random.pick(['closed', 'open', 'unknown']),
});

/** Somewhere inland: the five decimals are those of a map's copy button. */
const coordinate = (random: Random): Input<'homes'>['coordinate'] => ({
  longitude: random.int(10_000_000, 11_999_999) / 100_000,
  latitude: random.int(2_400_000, 4_199_999) / 100_000,
  datum: random.pick(['GCJ-02', 'WGS-84', 'BD-09']),
});

function homeOf(world: World, body: Body, random: Random): Input<'homes'> {
  const publishedOn = addDays(world.today, -random.int(10, 1500));
  return {
    name: ownTitle(world, fill('{town}{place}{kind}', random, { town: body.town, kind: '红十字志愿者之家' }), 50),
    kind: random.pick(keys(HOME_KINDS)),
    organization: body.id,
    host: fill('{town}{host}', random, { town: body.town }),
    division: body.division!,
    address: fill('{road}路{n}号', random, { n: String(random.int(1, 500)) }),
    floor: `${random.int(1, 4)}层`,
    transport: fill('公交{n}路到{place}站', random, { n: String(random.int(1, 99)) }),
    coordinate: coordinate(random),
    hours: hours(random),
    phone: `0${random.int(310, 999)}-${random.int(2, 8)}${random.int(100, 999)}${random.int(100, 999)}`,
    services: random.some(keys(SERVICES), random.int(2, 5)),
    facilities: random.some(keys(FACILITIES), random.int(3, 8)),
    access: random.some(keys(ACCESS_FEATURES), random.int(0, 3)),
    squareMetres: random.int(30, 600),
    since: String(random.int(2008, 2025)),
    status: 'operating',
    confirmedOn: addDays(world.today, -random.int(0, 60)),
    publishedOn,
    sources: source(body, publishedOn),
    sample: true,
  };
}

export function writeHomes(world: World): void {
  const hosts = world.bodies.filter(({ division }) => division);
  for (let i = 0; i < world.counts.homes; i += 1) {
    const random = chanceOf(world, 'homes', i);
    const body = random.pick(hosts);
    world.folder.markdown(`homes/${id('h', i)}/index.md`, homeOf(world, body, random), `${say('notice', random, { town: body.town })}\n`);
  }
}

function projectOf(world: World, body: Body, random: Random): Input<'projects'> {
  const publishedOn = addDays(world.today, -random.int(10, 1500));
  const asOf = publishedOn.slice(0, 7);
  return {
    title: ownTitle(world, fill('{theme}·{town}行动', random, { town: body.town }), 40),
    tagline: cut(say('tagline', random, { town: body.town }), 120),
    fields: random.some(Object.keys(SERVICE_FIELDS) as ServiceField[], random.int(1, 2)),
    organization: body.id,
    partners: [fill('{town}{host}', random, { town: body.town })],
    division: body.division,
    since: String(random.int(2008, 2025)),
    status: random.pick(['active', 'active', 'ended', 'unknown']),
    audience: fill('{group}', random),
    participation: say('notice', random, { town: body.town }),
    figures: [{ label: '受益人次', value: `${random.int(200, 90_000)} 人次`, asOf, basis: `${body.name}活动登记` }],
    awards: random.chance(0.3) ? [{ year: random.int(2015, 2025), title: '优秀志愿服务项目', grantor: body.name }] : [],
    publishedOn,
    sources: source(body, publishedOn),
    topics: random.some(world.topics, random.chance(0.2) ? 1 : 0),
    sample: true,
  };
}

export function writeProjects(world: World): void {
  for (let i = 0; i < world.counts.projects; i += 1) {
    const random = chanceOf(world, 'projects', i);
    const body = random.pick(world.bodies);
    const project = projectOf(world, body, random);
    world.projects.push(id('p', i));
    world.folder.markdown(`projects/${id('p', i)}/index.md`, project, prose(random, { name: '项目组', town: body.town }, { han: 800 }));
  }
}
