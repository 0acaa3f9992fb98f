/** The columns of the table, named by the schema. */
import { Conferral } from '#domain/conferral/conferral.ts';
import { fieldsOf } from '#domain/form/fields.ts';
import type { ConferralColumn } from '#domain/roll/compare.ts';
import type { Row } from './state.ts';

export interface RosterColumn {
  name: ConferralColumn;
  label: string;
  hint?: string;
  /** Value → label, of a choice. */
  options?: Record<string, string>;
  /** Written by the system: shown, not edited. */
  machine: boolean;
  width: string;
}

/** Short headings where the form's own are long. */
const HEADINGS: Partial<Record<ConferralColumn, string>> = { name: '姓名或集体', samePersonAs: '同一人的其他编号' };

const WIDTHS: Record<ConferralColumn, string> = {
  number: '11.5rem',
  name: '9rem',
  recipient: '5.5rem',
  star: '4rem',
  honour: '11rem',
  unit: 'minmax(14rem, 1fr)',
  remark: '5rem',
  status: '6rem',
  statusOn: '8rem',
  statusReason: '12rem',
  statusBasis: '12rem',
  wording: '18rem',
  samePersonAs: '12rem',
};

export const COLUMNS: readonly RosterColumn[] = fieldsOf(Conferral).map((field) => {
  const name = field.name as ConferralColumn;
  return {
    name,
    label: HEADINGS[name] ?? field.label,
    ...(field.hint && { hint: field.hint }),
    ...(field.options && { options: field.options }),
    machine: field.machine === true,
    width: WIDTHS[name],
  };
});

const LABELS = new Map(COLUMNS.map(({ name, label }) => [name, label]));

export const labelOf = (column: ConferralColumn): string => LABELS.get(column) ?? column;

/** A cell as readers word it: 追授 and not posthumous. */
export function worded({ options }: RosterColumn, value: string): string {
  return options?.[value] ?? value;
}

const USUAL: ReadonlySet<ConferralColumn> = new Set(['number', 'name', 'recipient', 'unit', 'honour', 'remark']);

/** The columns that are in use, with those that every roll has. A roll of stars has stars, another has none. */
export function shownColumns(rows: readonly Row[], kind: string | undefined, all: boolean): readonly RosterColumn[] {
  if (all) return COLUMNS;
  const used = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  return COLUMNS.filter(({ name }) => USUAL.has(name) || used.has(name) || (name === 'star' && (kind === 'star' || !kind)));
}
