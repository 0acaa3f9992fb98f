/** A pasted text or a file → what an editor must see before it is taken. Pure; runs in a worker with a time limit. */
import { importRoll } from '#domain/import/import-roll.ts';
import type { RollImport, RollSource } from '#domain/import/report.ts';
import { headlessColumns, withHeadings, type Heading, type Headless } from './mapping.ts';
import { planImport, type Present } from './plan.ts';
import { report, type Reading } from './reading.ts';

export interface ReadWish {
  source: RollSource;
  present: Present;
  /** Read this sheet only. */
  sheet?: string;
  /** What the columns of a text without a header are. */
  headings?: readonly Heading[];
}

/** A text in which no header was found may be cells whose header was not copied. */
function headlessOf({ content }: RollSource, { blocks }: RollImport): Headless | undefined {
  if (typeof content !== 'string' || blocks.some(({ layout }) => layout === 'table')) return undefined;
  return content.includes('\t') ? headlessColumns(content) : undefined;
}

/** Reads a source and says what it would make of the rows on the desk. */
export function readSource({ source, present, sheet, headings }: ReadWish): Reading {
  const { facts } = present;
  const { name, content } = source;
  const headed = headings && typeof content === 'string' ? { name, content: withHeadings(content, headings) } : source;
  const read = importRoll(headed, {
    ...(facts.honour && { honour: facts.honour }),
    ...(facts.scheme && { scheme: facts.scheme }),
    ...(sheet !== undefined && { sheet }),
  });
  const reading = report(read);
  const headless = headlessOf(source, read);
  const isRefused = reading.told.errors > 0;
  return { ...reading, ...(headless && { headless }), ...(!isRefused && { plans: planImport(present, read.rows) }) };
}
