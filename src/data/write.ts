import type { CollectionName } from '#domain/form/meta.ts';
import { entriesOf } from '#files/entries.ts';
import { publishedRolls } from '#files/published-rolls.ts';
import { DATA_FOLDER } from '#publish/data/addresses.ts';
import { collectionPlans, type DataContext } from '#publish/data/collections.ts';
import { yearTable } from '#publish/data/conferrals.ts';
import { dayVersion, resourcesOf, toDataPackage } from '#publish/data/data-package.ts';
import type { DataEntry } from '#publish/data/entry-table.ts';
import { listedRoll, rollsPlan } from '#publish/data/rolls.ts';
import { originOf } from '#publish/origin.ts';
import { writeChecksums } from './checksum-files.ts';
import { writeCollection } from './collection-files.ts';
import { allSeenFrom, dataFolder, type DataFolder } from './folder.ts';
import { dayOf, publicRows, writeRoll } from './roll-files.ts';
import { yearFiles, type WrittenYear } from './year-files.ts';

export interface DataTask {
  contentDir: string;
  outDir: string;
  /** The site's own address; that of the settings where absent. */
  site?: URL | undefined;
}

/** What was written, for the log. */
export interface DataReport {
  rolls: number;
  conferrals: number;
  files: number;
}

function contextOf({ contentDir, site }: DataTask): DataContext {
  const names = new Map(Array.from(entriesOf(contentDir, 'organizations'), ({ id, data }) => [id, data.name]));
  const settings = entriesOf(contentDir, 'settings').next().value?.data;
  if (!settings) throw new Error('content/settings/site.json is missing; check:content should have said so');
  const nameOf = (id: string): string => names.get(id)!;
  const organizer = { name: nameOf(settings.organization), href: `/organizations/${settings.organization}/` };
  return { nameOf, origin: originOf({ settings, organizer, sampleContent: false }, site) };
}

interface WrittenRolls {
  listed: DataEntry[];
  years: WrittenYear[];
  latest: string;
}

/** One roll at a time: its own files, its versions, its part of the year. */
function writeRolls(folder: DataFolder, contentDir: string, context: DataContext): WrittenRolls {
  const listed: DataEntry[] = [];
  const years = yearFiles(folder, context);
  let latest = '';
  for (const published of publishedRolls(contentDir)) {
    const rows = publicRows(published);
    const day = published.versions.map(dayOf).reduce((a, b) => (a > b ? a : b));
    writeRoll(folder, published, rows, context);
    years.add(published, rows, day);
    listed.push(listedRoll(published.id, published.roll, { version: published.versions.length, count: rows.rows.length }));
    if (day > latest) latest = day;
  }
  return { listed, years: years.close(), latest };
}

const DATED = ['publishedOn', 'updatedOn', 'confirmedOn'] as const;

/** The youngest day that any of the entries tells of itself. */
const youngest = (entries: readonly DataEntry[], from: string): string =>
  entries.flatMap(({ data }) => DATED.flatMap((name) => (data[name] as string | undefined) ?? [])).reduce((a, b) => (a > b ? a : b), from);

/** The list of everything: one package from which each other table is found. */
function writeWhole(folder: DataFolder, created: string, sample: boolean, resources: readonly object[], context: DataContext): void {
  const head = {
    ...{
      name: 'volunteer-honors',
      title: `${context.origin.name}：开放数据`,
      href: '/data/',
      version: dayVersion(created),
      created,
      sample,
    },
    description: '全部已发布的荣誉名单（目录和各年度记录）、红十字组织、志愿者之家、品牌项目和评定办法。每份名单另有自己的数据包。',
  };
  folder.write(`${DATA_FOLDER}/datapackage.json`, toDataPackage(head, resources, context.origin));
}

/** Writes `/data/v1/` and the files of each version of each roll. Content must have been checked before. */
export function writeDataFiles(task: DataTask): DataReport {
  const context = contextOf(task);
  const folder = dataFolder(task.outDir);
  const { listed, years, latest } = writeRolls(folder, task.contentDir, context);
  const collections = collectionPlans(context).map((plan) => {
    const entries: DataEntry[] = Array.from(entriesOf(task.contentDir, plan.name as CollectionName), ({ id, data }) => ({ id, data }));
    return { plan, entries };
  });
  const all = [{ plan: rollsPlan(context), entries: listed }, ...collections];
  const tables = all.flatMap(({ plan, entries }) => writeCollection(folder, plan, entries, context));
  const ofYears = years.flatMap(({ year, files }) => resourcesOf(yearTable(year), allSeenFrom(DATA_FOLDER, files)));
  const entries = all.flatMap((each) => each.entries);
  writeWhole(
    folder,
    youngest(entries, latest),
    entries.some(({ data }) => data['sample'] === true),
    [...tables, ...ofYears],
    context,
  );
  writeChecksums(
    folder,
    years.map(({ year }) => year),
  );
  const conferrals = listed.reduce((sum, { data }) => sum + (data['count'] as number), 0);
  return { rolls: listed.length, conferrals, files: folder.count() };
}
