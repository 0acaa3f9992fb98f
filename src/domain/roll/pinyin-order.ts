import { surnameReading } from '../text/pinyin.ts';
import { headingOf, ROW_PARTS, type NamedRow } from './order.ts';

const collator = new Intl.Collator('zh-u-co-pinyin');

/** 按拼音排列: surnames by their reading as surnames, of one surname by the common readings of the given name. */
export function sortByPinyin<Row extends NamedRow>(rows: readonly Row[]): Row[] {
  const readings = new Map<string, string>();
  const readingOf = (surname: string): string => {
    const known = readings.get(surname) ?? surnameReading(surname) ?? '~';
    readings.set(surname, known);
    return known;
  };
  const keyed = rows.map((row) => {
    const { part, label } = headingOf(row);
    return { row, part: ROW_PARTS.indexOf(part), label, reading: part === 'surname' ? readingOf(label) : '' };
  });
  const sorted = keyed.toSorted((a, b) => {
    if (a.part !== b.part) return a.part - b.part;
    const bySurname = a.reading === b.reading ? collator.compare(a.label, b.label) : a.reading < b.reading ? -1 : 1;
    return bySurname || collator.compare(a.row.name, b.row.name);
  });
  return sorted.map(({ row }) => row);
}
