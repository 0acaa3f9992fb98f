import { decapFields, type DecapField } from '#domain/form/decap.ts';
import { fieldsOf } from '#domain/form/fields.ts';
import type { AnyBlock } from '#domain/text/blocks/blocks.ts';

/** What Decap asks of a thing that stands in a text as a small form (`CMS.registerEditorComponent`). */
export interface EditorComponent {
  id: string;
  label: string;
  pattern: RegExp;
  fields: readonly DecapField[];
  fromBlock: (match: RegExpMatchArray) => Record<string, unknown>;
  toBlock: (data: Record<string, unknown>) => string;
  toPreview: (data: Record<string, unknown>) => string;
}

/** A new form opens with one empty row in each list: an editor who has to look for “添加” first thinks that it is broken. */
function withFirstRow(field: DecapField): DecapField {
  if (field.widget !== 'list') return field;
  const row = field.fields ? Object.fromEntries(field.fields.map(({ name }) => [name, ''])) : '';
  return { ...field, default: [row] };
}

/** Only a picture with a record may be shown, so the form offers those and nothing else. */
const chosenPhoto = (field: DecapField): DecapField => (field.name === 'file' ? { ...field, widget: 'text-photo' } : field);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Decap puts a preview into the pane as HTML. Ours is the site's own page; this one only must not be able to do harm. */
const preview = (markdown: string): string => `<pre>${markdown.replaceAll(/[&<>]/gu, (sign) => ENTITIES[sign]!)}</pre>`;

/** 正文组件 for the desk: its form from the schema, its reading and writing from the domain. */
export function editorComponent(block: AnyBlock): EditorComponent {
  return {
    id: block.name,
    label: block.label,
    pattern: block.pattern,
    fields: decapFields(fieldsOf(block.schema)).map(withFirstRow).map(chosenPhoto),
    fromBlock: (match) => block.read(match),
    toBlock: (data) => block.write(data),
    toPreview: (data) => preview(block.write(data)),
  };
}
