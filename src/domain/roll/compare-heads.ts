import { fieldsOf, type Field } from '../form/fields.ts';
import { Roll } from './roll.ts';

/** A fact of a roll that one version told otherwise than the one before. */
export interface HeadChange {
  field: Field;
  label: string;
  before: string;
  after: string;
}

type Head = Record<string, unknown>;
const FIELDS = fieldsOf(Roll);

/** What a reader would see in place of a value; nothing for a value that is not there. Parts of a group carry their labels. */
export function told(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  const inside = field.fields?.flatMap((inner) => {
    const text = told(inner, (value as Head)[inner.name]);
    return text ? [`${inner.label} ${text}`] : [];
  });
  return inside?.join('；') ?? field.options?.[String(value)] ?? String(value);
}

/** The public facts that changed, named as the form names them. Both heads hold public fields only. */
export function compareHeads(before: Head, after: Head): HeadChange[] {
  return FIELDS.filter(({ name }) => name in before || name in after)
    .map((field) => ({
      field,
      label: field.label,
      before: told(field, before[field.name]),
      after: told(field, after[field.name]),
    }))
    .filter((change) => change.before !== change.after);
}
