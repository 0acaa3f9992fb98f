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
}

export interface OpenData {
  tables: DataTable[];
  years: DataYear[];
  latest: RollCard[];
}

const BASE = '/data/v1';
const FORMATS = { CSV: 'csv', JSON: 'json', 'JSON Lines': 'jsonl' } as const;

/** The addresses of a table in its three formats. */
const filesOf = (path: string): Download[] =>
  Object.entries(FORMATS).map(([format, extension]) => ({ format, href: `${BASE}/${path}.${extension}` }));

const LISTS: Partial<Record<DataTable['name'], DataTable['lists'][number]['name'][]>> = {
  projects: ['project-figures', 'project-awards'],
  schemes: ['scheme-levels'],
};

async function table(name: DataTable['name']): Promise<DataTable> {
  const lists = (LISTS[name] ?? []).map((list) => ({ name: list, href: `${BASE}/${list}.csv` }));
  return { name, count: (await collection(name)).length, files: filesOf(name), lists };
}

async function years(): Promise<DataYear[]> {
  const grouped = (await rollGroupings()).filter(({ group }) => group === 'years');
  return grouped.map(({ value, rolls }) => ({
    ...{ year: Number(value), rolls: rolls.length, conferrals: rolls.reduce((sum, { data }) => sum + data.count, 0) },
    files: filesOf(`years/${value}/conferrals`),
    datapackage: `${BASE}/years/${value}/datapackage.json`,
  }));
}

/** What /data/ offers: tables, years, and the newest rolls as examples of one. */
export async function openData(): Promise<OpenData> {
  const names = ['rolls', 'organizations', 'homes', 'projects', 'schemes'] as const;
  return { tables: await Promise.all(names.map(table)), years: await years(), latest: await latestRolls(5) };
}

export const rollDownloads = (id: string): Download[] => [
  ...filesOf(`rolls/${id}`),
  { format: 'datapackage.json', href: `${BASE}/rolls/${id}.datapackage.json` },
];
