import { Conferral, type ConferralStatus } from '#domain/conferral/conferral.ts';
import { fieldsOf, toField, type Field } from '#domain/form/fields.ts';
import { line, sample } from '#domain/form/meta.ts';
import { Roll } from '#domain/roll/roll.ts';
import { RollVersion } from '#domain/roll/version.ts';
import type { Cell } from '../csv.ts';
import { PUBLIC_COLUMNS } from '../roll-table.ts';
import type { Column } from './column.ts';
import type { Table } from './table.ts';

/** A published row: its status is always told. */
export interface PublishedRow extends Omit<Conferral, 'status'> {
  status: ConferralStatus;
}

/** What a row of a year says of the roll it stands in. */
export interface RollContext {
  roll: string;
  issuer: string;
  issuerName: string;
  kind: string;
  rollHonour: string;
  year: number;
  stage: string;
  documentNumber?: string | undefined;
  decidedOn?: string | undefined;
  publishedOn: string;
  version: number;
}

const byName = (fields: readonly Field[]) => new Map(fields.map((field) => [field.name, field]));
const OF_ROW = byName(fieldsOf(Conferral));
const OF_ROLL = byName(fieldsOf(Roll));

/** The status is filled in for every row; the editors' file may leave it out. */
const rowFields: Field[] = [
  ...PUBLIC_COLUMNS.map((name): Field => ({ ...OF_ROW.get(name)!, ...(name === 'status' && { required: true }) })),
  toField('sample', sample),
];

const rollField = (name: string, from = name): Field => ({ ...OF_ROLL.get(from)!, name });

const CONTEXT: { [Name in keyof Required<RollContext>]: Field } = {
  roll: toField('roll', line('名单标识', { hint: '名单页面地址的一部分' })),
  issuer: rollField('issuer'),
  issuerName: toField('issuerName', line('发布单位全称')),
  kind: rollField('kind'),
  rollHonour: { ...rollField('rollHonour', 'honour'), label: '名单的荣誉名称', hint: '本行 honour 为空时，即为此项荣誉' },
  year: rollField('year'),
  stage: rollField('stage'),
  documentNumber: rollField('documentNumber'),
  decidedOn: rollField('decidedOn'),
  publishedOn: rollField('publishedOn'),
  version: toField('version', RollVersion.shape.version),
};

export const CONTEXT_COLUMNS = Object.keys(CONTEXT) as (keyof RollContext)[];

export const contextCells = (context: RollContext): Cell[] => CONTEXT_COLUMNS.map((name) => context[name] ?? '');

/** These tables are written batch by batch and not cell by cell; their columns are here to be described. */
const described = (fields: readonly Field[]): Column<never>[] => fields.map((field) => ({ field, cell: () => undefined }));

type ConferralTable = Table<never>;

/** The rows of one roll. */
export const rollTable = (name: string, title: string): ConferralTable => ({
  ...{ name, title, columns: described(rowFields), key: ['number'] },
  description: '一行一条荣誉，顺序与名单相同。已隐去的记录保留编号，姓名、单位和推荐表述为空。',
});

/** The rows of all rolls of an evaluation year. */
export const yearTable = (year: number): ConferralTable => ({
  ...{ name: `conferrals-${year}`, title: `${year}年度全部名单`, key: ['number'] },
  description: `${year}年度各份名单的全部记录，名单按标识排列，名单内按原顺序。同名不等于同一人，请以编号为准。`,
  columns: described([...Object.values(CONTEXT), ...rowFields]),
  references: [
    { column: 'roll', to: 'rolls' },
    { column: 'issuer', to: 'organizations' },
  ],
});
