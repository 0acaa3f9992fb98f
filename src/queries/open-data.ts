import { CHECKSUMS, DATA_FOLDER, rollAddress, yearAddress } from '#publish/data/addresses.ts';
import { collection } from './content.ts';
import { latestRolls, rollGroupings, type RollCard } from './rolls.ts';

/** A file that can be downloaded, by the name of its format. */
export interface Download {
  format: string;
  href: string;
}

/** One table of the open data with the number of its rows. */
export interface DataTable {
  name: 'rolls' | 'organizations' | 'homes' | 'projects' | 'schemes';
  count: number;
  files: Download[];
  /** Lists inside its entries that have a CSV of their own. */
  lists: { name: 'project-figures' | 'project-awards' | 'scheme-levels'; href: string }[];
}

export interface DataYear {
  year: number;
  rolls: number;
  conferrals: number;
  files: Download[];
  datapackage: string;
  checksums: string;
}

export interface OpenData {
  tables: DataTable[];
  years: DataYear[];
  latest: RollCard[];
  /** Lists of checksums: beside the tables, beside the rolls, and of everything with paths. */
  checksums: Record<'tables' | 'rolls' | 'everything', string>;
  example: CheckedExample;
}

/** What the printed commands are shown with: a file that is there to be downloaded, and the list that it stands in. */
export interface CheckedExample {
  file: string;
  list: string;
}

const FORMATS = { CSV: 'csv', JSON: 'json', 'JSON Lines': 'jsonl' } as const;

/** The addresses of a table in its three formats. */
const filesOf = (path: string): Download[] =>
  Object.entries(FORMATS).map(([format, extension]) => ({ format, href: `/${path}.${extension}` }));

const LISTS: Partial<Record<DataTable['name'], DataTable['lists'][number]['name'][]>> = {
  projects: ['project-figures', 'project-awards'],
  schemes: ['scheme-levels'],
};

async function table(name: DataTable['name']): Promise<DataTable> {
  const lists = (LISTS[name] ?? []).map((list) => ({ name: list, href: `/${DATA_FOLDER}/${list}.csv` }));
  return { name, count: (await collection(name)).length, files: filesOf(`${DATA_FOLDER}/${name}`), lists };
}

async function years(): Promise<DataYear[]> {
  const grouped = (await rollGroupings()).filter(({ group }) => group === 'years');
  return grouped.map(({ value, rolls }) => ({
    ...{ year: Number(value), rolls: rolls.length, conferrals: rolls.reduce((sum, { data }) => sum + data.count, 0) },
    files: filesOf(yearAddress(value)),
    datapackage: `/${yearAddress(value)}.datapackage.json`,
    checksums: `/${CHECKSUMS.year(value)}`,
  }));
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** The newest year, because it is downloaded most; a site without rolls still has homes. */
function exampleOf([newest]: readonly DataYear[]): CheckedExample {
  const [file, list] = newest ? [`${yearAddress(newest.year)}.csv`, newest.checksums] : ['homes.csv', CHECKSUMS.tables];
  return { file: nameOf(file), list: nameOf(list) };
}

/** What /data/ offers: tables, years, and the newest rolls as examples of one. */
export async function openData(): Promise<OpenData> {
  const names = ['rolls', 'organizations', 'homes', 'projects', 'schemes'] as const;
  const byYear = await years();
  return {
    ...{ tables: await Promise.all(names.map(table)), years: byYear, latest: await latestRolls(5), example: exampleOf(byYear) },
    checksums: { tables: `/${CHECKSUMS.tables}`, rolls: `/${CHECKSUMS.rolls}`, everything: `/${CHECKSUMS.everything}` },
  };
}

export const rollDownloads = (id: string): Download[] => [
  ...filesOf(rollAddress(id)),
  { format: 'datapackage.json', href: `/${rollAddress(id)}.datapackage.json` },
];
