import type { CslDate, CslItem } from './csl-item.ts';

const slashed = ({ 'date-parts': [[year, month, day]] }: CslDate): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('/');

/**
 * RIS, for EndNote, NoteExpress and Zotero: one field a line, however long. The library breaks lines after 70 UTF-16 units,
 * in the middle of a rare character or an address (decision 010).
 */
export function toRis(item: CslItem): string {
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'DATA'],
    ['ID', item.id],
    ...item.author.map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['NV', item.number],
    ['ET', item.version],
    ['PB', item.publisher],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && `${slashed(item.issued)}/`],
    ['N1', item.status],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', item.accessed && `${slashed(item.accessed)}/`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - '].join('\n');
}
