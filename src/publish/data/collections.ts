import { divisionLabel } from '#domain/division/division.ts';
import { line } from '#domain/form/meta.ts';
import { Home } from '#domain/home/home.ts';
import { Organization } from '#domain/organization/organization.ts';
import { Project } from '#domain/project/project.ts';
import { Scheme } from '#domain/scheme/scheme.ts';
import type { Source } from '#domain/source/source.ts';
import { absolute, type Origin } from '../origin.ts';
import { column, type Column } from './column.ts';
import type { DataEntry, EntryPlan, ListPlan } from './entry-table.ts';
import type { AnyShape, Shape } from './shape.ts';

/** Where the site stands, and the names behind the ids of organisations. */
export interface DataContext {
  origin: Origin;
  nameOf: (organization: string) => string;
}

const SOURCE = { title: true, publisher: true, documentNumber: true, date: true, url: true } as const satisfies Shape<Source>;

const ORGANIZATION = {
  ...{ name: true, shortName: true, kind: true, level: true, parent: true, division: true, numberPrefix: true, founded: true },
  registeredTeams: { count: true, asOf: true },
  ...{ introduction: true, website: true, phone: true, address: true, sources: SOURCE, sample: true },
} as const satisfies Shape<Organization>;

/** A place that people are invited to: its address and its public telephone are there to be used. Photographs have rights of their own. */
const HOME = {
  ...{ name: true, kind: true, organization: true, host: true, division: true, address: true, floor: true, transport: true },
  coordinate: { longitude: true, latitude: true, datum: true },
  hours: {
    weekly: { days: true, opens: true, closes: true },
    holidays: true,
    exceptions: { from: true, to: true, opens: true, closes: true, note: true },
    byAppointment: true,
  },
  ...{ hoursNote: true, phone: true, services: true, facilities: true, access: true, squareMetres: true, capacity: true, teams: true },
  ...{ since: true, status: true, confirmedOn: true, publishedOn: true, sources: SOURCE, sample: true },
} as const satisfies Shape<Home>;

const PROJECT = {
  ...{ title: true, tagline: true, fields: true, organization: true, partners: true, division: true, since: true, status: true },
  ...{ audience: true, participation: true },
  figures: { label: true, value: true, asOf: true, basis: true },
  awards: { year: true, title: true, grade: true, grantor: true },
  ...{ publishedOn: true, updatedOn: true, sources: SOURCE, sample: true },
} as const satisfies Shape<Project>;

const SCHEME = {
  ...{ name: true, issuer: true },
  levels: { star: true, hours: true, awardedBy: true },
  ...{ validFrom: true, validUntil: true, noticeRule: true, note: true, source: SOURCE, thresholdSource: SOURCE, sample: true },
} as const satisfies Shape<Scheme>;

const textOf = (data: Record<string, unknown>, name: string): string | undefined => data[name] as string | undefined;

const placeColumn: Column<DataEntry> = column(
  'place',
  line('所在地名称', { hint: '行政区划代码对应的省、市、县' }).optional(),
  ({ data }) => {
    const code = textOf(data, 'division');
    return code && divisionLabel(code);
  },
);

const organizationName = (from: string, label: string, { nameOf }: DataContext): Column<DataEntry> =>
  column(`${from}Name`, line(label), ({ data }) => nameOf(textOf(data, from)!));

/** The four collections that are published whole, each by its own allow-list. */
export function collectionPlans(context: DataContext): EntryPlan[] {
  const under = (folder: string) => (id: string) => absolute(`/${folder}/${id}/`, context.origin);
  const host = organizationName('organization', '主管或主办单位全称', context);
  return [
    {
      ...{ name: 'organizations', title: '红十字组织', schema: Organization, shape: ORGANIZATION as AnyShape },
      description: '本站收录的红十字会、志愿者协会、志愿服务队和基层组织。',
      ...{ urlOf: under('organizations'), added: [placeColumn], references: [{ column: 'parent' }] },
    },
    {
      ...{ name: 'homes', title: '红十字志愿者之家', schema: Home, shape: HOME as AnyShape },
      description: '志愿者之家、服务站、救护站等可以前往的地点。坐标都写明坐标系（coordinateDatum），换用前须转换；开放时间见 JSON。',
      ...{ urlOf: under('homes'), added: [host, placeColumn], references: [{ column: 'organization', to: 'organizations' }] },
    },
    {
      ...{ name: 'projects', title: '品牌项目', schema: Project, shape: PROJECT as AnyShape },
      description: '品牌项目的基本情况。数字和荣誉另有表，每个数字写明统计截止和口径。',
      ...{ urlOf: under('projects'), added: [host, placeColumn], references: [{ column: 'organization', to: 'organizations' }] },
    },
    {
      ...{ name: 'schemes', title: '星级评定办法', schema: Scheme, shape: SCHEME as AnyShape },
      description: '各份星级名单所依据的评定办法、生效日期和依据文件；各星级的条件另有表。',
      ...{ urlOf: under('honors/schemes'), added: [organizationName('issuer', '制定单位全称', context)] },
      references: [{ column: 'issuer', to: 'organizations' }],
    },
  ];
}

/** Lists that readers of CSV would miss, by the table that holds them. */
export const LISTS: Readonly<Record<string, readonly ListPlan[]>> = {
  projects: [
    {
      ...{ name: 'project-figures', title: '品牌项目的数字', list: 'figures', parent: 'project' },
      description: '一行一个数字，连同统计截止日期和口径。',
    },
    { ...{ name: 'project-awards', title: '品牌项目所获荣誉', list: 'awards', parent: 'project' }, description: '一行一项荣誉。' },
  ],
  schemes: [
    {
      ...{ name: 'scheme-levels', title: '各星级的条件', list: 'levels', parent: 'scheme' },
      description: '一行一个星级：服务时长与可以评定的单位级别。',
    },
  ],
};
