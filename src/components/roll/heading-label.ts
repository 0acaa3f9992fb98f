import type { Heading } from '#domain/roll/order.ts';
import type { Interface } from '#i18n/locale.ts';

/** What a reader calls the rows that stand together: a surname, a letter, 集体, 依法隐去. */
export function headingLabel({ words }: Interface, { part, label }: Heading): string {
  if (label) return label;
  return { surname: words.otherNames, other: words.otherScripts, group: words.rollGroupRows, withheld: words.rollWithheldRows }[part];
}
