/**
 * Strangers read what we write: our copy of the standard's JSON Schemas by Ajv (copied by hand, see its README), each schema and
 * row by `tableschema` of the Frictionless lineage, each file by its checksum. None of our writers takes part.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { Schema } from 'tableschema';
import { describe, expect, test } from 'vitest';
import { walk } from '#files/walk.ts';
import { writtenData } from '../fixtures/data-content.ts';

interface FieldDescriptor {
  name: string;
  type: string;
  title?: string;
}

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

interface Resource {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  schema?: { fields: FieldDescriptor[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
}

interface Package {
  description: string;
  resources: Resource[];
}

/** A written folder and how a stranger finds his way in it. */
function folder(root: string) {
  const files = Array.from(walk(root));
  const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
  const packages = files.filter((file) => file.endsWith('datapackage.json'));
  const packageAt = (file: string) => JSON.parse(read(file)) as Package;
  const beside = (file: string, resource: Resource): string => path.posix.join(path.posix.dirname(file), resource.path);
  const named = packages.flatMap((file) =>
    packageAt(file).resources.flatMap((resource) => (resource.schema ? [[beside(file, resource), file, resource.schema] as const] : [])),
  );
  return { root, files, read, packages, packageAt, beside, named };
}

const invented = folder(writtenData());
const shipped = folder(writtenData(path.join(import.meta.dirname, '../../content')));
const FOLDERS = [
  ['invented content', invented],
  ['the shipped content', shipped],
] as const;

const SCHEMAS = path.join(import.meta.dirname, '../fixtures/data-package');
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
/** Strict: a word in the schemas that Ajv does not know is a slip of the pen and stops the tests. Types and properties stand elsewhere in them than Ajv would like. */
const ajv = new Ajv({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
  formats: { uri: URL.canParse, 'date-time': RFC3339, email: /^\S+@\S+$/u },
});
/** The one such word is the standard's own, at `fieldsMatch`: frictionlessdata/datapackage#965. We write no `fieldsMatch`. */
ajv.addKeyword('item');
for (const name of ['tabledialect', 'tableschema', 'dataresource', 'datapackage']) {
  ajv.addSchema(JSON.parse(fs.readFileSync(path.join(SCHEMAS, `${name}.json`), 'utf8')) as object);
}
const isPackage = ajv.getSchema('https://datapackage.org/profiles/2.0/datapackage.json')!;

describe.each(FOLDERS)('each package of %s', (_name, { root, packages, packageAt, beside, read }) => {
  test.each(packages)('%s is one by the standard’s schema as we copied it', (file) => {
    isPackage(JSON.parse(read(file)));
    expect(isPackage.errors ?? []).toEqual([]);
  });

  test('the schema does refuse what is wrong', () => {
    const sound = packageAt(packages[0]!);
    const [first] = sound.resources;
    expect(isPackage({ ...sound, resources: [{ ...first, path: '../secret.csv', hash: 'sha256 of it' }] })).toBe(false);
    expect(isPackage({ ...sound, resources: [{ ...first, schema: { fields: [{ name: 'star', type: 'stars' }] } }] })).toBe(false);
  });

  test.each(packages)('%s names files that are there, whole, and beside it', (file) => {
    for (const resource of packageAt(file).resources) {
      expect(resource.path).not.toMatch(/\.\.|^\/|:/u);
      const bytes = fs.readFileSync(path.join(root, beside(file, resource)));
      expect(bytes.length, resource.path).toBe(resource.bytes);
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`, resource.path).toBe(resource.hash);
    }
  });

  test.each(packages)('%s gives every column a Chinese title, and says that cells are guarded', (file) => {
    const { resources, description } = packageAt(file);
    for (const field of resources.flatMap(({ schema }) => schema?.fields ?? [])) expect(field.title, field.name).toMatch(/\p{Script=Han}/u);
    expect(description).toContain('单引号');
  });
});

/** Reads as a careful stranger would: the mark taken off, every row against the schema of the package. */
function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { skipEmptyLines: true, delimiter: ',' });
  expect(errors).toEqual([]);
  return data;
}

/** The reader knows version 1 of the standard, in which a table that points into itself says so with an empty name. */
function asVersionOne(schema: NonNullable<Resource['schema']>): object {
  const foreignKeys = (schema.foreignKeys ?? []).map(({ fields, reference }) => ({ fields, reference: { resource: '', ...reference } }));
  return { ...schema, ...(foreignKeys.length > 0 && { foreignKeys }) };
}

describe.each(FOLDERS)('each table of %s', (_name, { read, packageAt, named }) => {
  test.each(named)('%s: every row is what the schema in %s says', async (csvFile, _, schema) => {
    const [header, ...rows] = rowsOf(read(csvFile));
    const reader = await Schema.load(asVersionOne(schema), { strict: true } as never);
    expect(header).toEqual(reader.fieldNames);
    for (const row of rows) expect(() => reader.castRow(row), row.join()).not.toThrow();
  });

  test.each(named)('%s: no key stands twice', (csvFile, _, schema) => {
    const [header, ...rows] = rowsOf(read(csvFile));
    const keys = rows.map((row) => schema.primaryKey.map((name) => row[header!.indexOf(name)]).join('\n'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a reference leads to a row of the table that it names', () => {
    const { resources } = packageAt('data/v1/datapackage.json');
    const column = (name: string, field: string): string[] => {
      const [header, ...rows] = rowsOf(read(`data/v1/${resources.find((each) => each.name === name)!.path}`));
      return rows.map((row) => row[header!.indexOf(field)]!);
    };
    const references = resources.flatMap(({ name, schema }) => (schema?.foreignKeys ?? []).map((key) => ({ name, ...key })));
    expect(references.length).toBeGreaterThan(8);
    for (const { name, fields, reference } of references) {
      const known = new Set(column(reference.resource ?? name, reference.fields[0]!));
      const unknown = column(name, fields[0]!).filter((value) => value !== '' && !known.has(value));
      expect(unknown, `${name}.${fields[0]}`).toEqual([]);
    }
  });
});

describe('each kind of field', () => {
  const fields = [invented, shipped].flatMap(({ named }) => named.flatMap(([, , { fields: each }]) => each));
  const WRONG = { boolean: '也许', date: '2026-02-30', integer: '1.5', number: '东经', string: '' };

  test('that we write is one of the five that these tests know', () => {
    expect(Array.from(new Set(fields.map(({ type }) => type))).toSorted()).toEqual(Object.keys(WRONG));
  });

  test.each(Object.entries(WRONG))('%s: the reader refuses “%s” in a field that must be filled', async (type, wrong) => {
    const field = fields.find((each) => each.type === type)!;
    const reader = await Schema.load({ fields: [{ ...field, constraints: { required: true } }] }, { strict: true } as never);
    expect(() => reader.castRow([wrong])).toThrow();
  });

  test('that the standard does not know is refused by the reader too', async () => {
    await expect(Schema.load({ fields: [{ name: 'star', type: 'stars' }] }, { strict: true } as never)).rejects.toThrow();
  });
});

test('the reader does refuse a wrong row', async () => {
  const [, , schema] = invented.named.find(([csvFile]) => csvFile.endsWith('2026-hechuan-stars.csv'))!;
  const reader = await Schema.load(asVersionOne(schema), { strict: true } as never);
  const [, row] = rowsOf(invented.read('data/v1/rolls/2026-hechuan-stars.csv'));
  const spoilt = (name: string, value: string) => row!.with(reader.fieldNames.indexOf(name), value);
  for (const bad of [
    spoilt('star', '6'),
    spoilt('star', '三'),
    spoilt('status', 'gone'),
    spoilt('statusOn', '2026-02-30'),
    spoilt('number', ''),
  ]) {
    expect(() => reader.castRow(bad)).toThrow();
  }
});

describe.each(FOLDERS)('each CSV of %s', (_name, { files, read }) => {
  const csvFiles = files.filter((file) => file.endsWith('.csv'));

  test.each(csvFiles)('%s opens in Excel as UTF-8, ends its lines with CRLF and runs no formula', (file) => {
    const text = read(file);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll(/"[^"]*"/gu, '').replaceAll('\r\n', '')).not.toContain('\n');
    for (const cell of rowsOf(text).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
  });
});

describe('the formats agree', () => {
  const { files, packages, read } = invented;
  const names = ['organizations', 'homes', 'projects', 'schemes', 'rolls', 'rolls/2026-hechuan-stars', 'years/2025/conferrals-2025'];

  test.each(names)('%s: JSON, JSON Lines and CSV hold the same rows', (name) => {
    const { rows, count } = JSON.parse(read(`data/v1/${name}.json`)) as { rows: object[]; count: number };
    const lines = read(`data/v1/${name}.jsonl`).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(rows);
    expect([lines.length, rowsOf(read(`data/v1/${name}.csv`)).length - 1]).toEqual([count, count]);
    expect(rows).toHaveLength(count);
  });

  test('the guard is in the CSV only; JSON has the cell as it was written', () => {
    expect(read('data/v1/rolls/2026-hechuan-stars.csv')).toContain(`"'=HYPERLINK(`);
    expect(read('data/v1/rolls/2026-hechuan-stars.jsonl')).toContain('"unit":"=HYPERLINK(');
  });

  test('a character outside the basic plane comes through whole', () => {
    for (const extension of ['csv', 'json', 'jsonl']) expect(read(`data/v1/rolls/2026-hechuan-stars.${extension}`)).toContain('𠮷田𬭎');
  });

  test('a year says what it is, and under which conditions, before its rows', () => {
    const [head] = read('data/v1/years/2025/conferrals-2025.json').split('"rows"');
    for (const word of ['"licence"', '"licencePage"', '"year": 2025', '"columns"']) expect(head).toContain(word);
  });

  test('every JSON document says under which conditions it may be used', () => {
    const documents = files.filter((file) => file.endsWith('.json') && !file.endsWith('datapackage.json'));
    for (const file of documents) expect(JSON.parse(read(file)), file).toMatchObject({ version: 1, licence: '转载请注明出处并保留链接。' });
    for (const file of packages)
      expect(JSON.parse(read(file)), file).toMatchObject({ licenses: [{ title: '转载请注明出处并保留链接。' }] });
  });
});
