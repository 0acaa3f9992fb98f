import { toTimestamp } from '#domain/calendar/date.ts';
import type { Source } from '#domain/source/source.ts';
import { CSV_NOTE } from '../csv.ts';
import { absolute, type Link, type Origin } from '../origin.ts';
import { withSampleNote } from '../sample.ts';
import { tableSchema } from './table-schema.ts';
import type { Table } from './table.ts';

/** https://datapackage.org/standard/data-package/ */
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A written file: enough to see whether a copy is whole. */
export interface FileSum {
  /** From the folder of the package that lists it. */
  path: string;
  bytes: number;
  sha256: string;
}

/** A table in each format that it was written in: the CSV first, because its schema is told. */
export type Formats = readonly [csv: FileSum, ...others: FileSum[]];

const DIALECT = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json', jsonl: 'application/jsonl' } as const;
type Format = keyof typeof MEDIA_TYPES;
const FORMAT_TITLES: Record<Format, string> = { csv: 'CSV', json: 'JSON', jsonl: 'JSON Lines' };

const formatOf = (path: string): Format => path.slice(path.lastIndexOf('.') + 1) as Format;

function fileResource(name: string, { path, bytes, sha256 }: FileSum) {
  const format = formatOf(path);
  return { name, path, format, mediatype: MEDIA_TYPES[format], encoding: 'utf-8', bytes, hash: `sha256:${sha256}` };
}

/** What is said of a table; whose rows they are does not matter here. */
type DescribedTable = Table<never>;

/** A CSV file as a resource that a program can read and check row by row. */
function tableResource(table: DescribedTable, file: FileSum): object {
  const { name, title, description } = table;
  return { ...fileResource(name, file), type: 'table', title, description, dialect: DIALECT, schema: tableSchema(table) };
}

/** The same rows in another format: listed so that a copy can be checked. */
function otherResource({ name, title }: DescribedTable, file: FileSum): object {
  const format = formatOf(file.path);
  return { ...fileResource(`${name}-${format}`, file), title: `${title}（${FORMAT_TITLES[format]}）` };
}

export const resourcesOf = (table: DescribedTable, [csv, ...others]: Formats): object[] => [
  tableResource(table, csv),
  ...others.map((file) => otherResource(table, file)),
];

/** What a package tells beside its resources. */
export interface PackageHead {
  name: string;
  title: string;
  description: string;
  /** The page of this site that tells the same. */
  href: string;
  /** Three numbers with dots (SemVer). */
  version: string;
  /** The day of the youngest content in it, never the day of the build: the same content gives the same bytes. */
  created: string;
  sample: boolean;
  issuer?: Link | undefined;
  source?: Source | undefined;
}

/** A day as a version number: 2026-03-05 → 2026.3.5. A site without dated content has none yet. */
export const dayVersion = (day: string): string => (day ? day.split('-').map(Number).join('.') : '0.0.0');

function contributors({ issuer }: PackageHead, origin: Origin): object[] {
  const told = ({ label, href }: Link, role: string) => ({ title: label, path: absolute(href, origin), roles: [role] });
  return [...(issuer ? [told(issuer, 'creator')] : []), told(origin.organizer, 'publisher')];
}

function sourcesOf({ source }: PackageHead): object[] | undefined {
  if (!source) return undefined;
  return [{ title: [source.title, source.documentNumber].filter(Boolean).join(' '), path: source.url }];
}

/** A Data Package (v2): files with their checksums, the meaning of each column, and the conditions of use. */
export function toDataPackage(head: PackageHead, resources: readonly object[], origin: Origin): string {
  const { name, title, description, href, version, created, sample } = head;
  const descriptor = {
    ...{ $schema: PROFILE, name, title },
    description: withSampleNote(`${description}\n\n${CSV_NOTE}`, sample),
    homepage: absolute(href, origin),
    ...{ version, created: created ? toTimestamp(created) : undefined, sample },
    licenses: [{ title: origin.licence, path: absolute('/press/#reuse', origin) }],
    contributors: contributors(head, origin),
    sources: sourcesOf(head),
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
