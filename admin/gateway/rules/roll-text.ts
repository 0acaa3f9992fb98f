import { Refused } from '../http/refused.ts';

/** A roll as two files: its facts, and the table of its rows; `undefined` where the form did not touch the rows. */
export interface RollFiles {
  head: string;
  csv?: string;
}

export const rowsPath = (rollPath: string): string => rollPath.replace(/roll\.json$/u, 'conferrals.csv');

function record(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const written = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** What the form edits: the facts, and the rows as CSV text in the field `conferrals`. */
export function joinRoll(head: string, csv: string | undefined): string {
  const data = record(head);
  return data && csv !== undefined ? written({ ...data, conferrals: csv }) : head;
}

/** The form's roll as its two files. What is no record stays as it is: the reader of entries tells why. */
export function splitRoll(raw: string): RollFiles {
  const data = record(raw);
  if (!data || !Object.hasOwn(data, 'conferrals')) return { head: data ? written(data) : raw };
  const { conferrals, ...head } = data;
  if (conferrals === null || conferrals === undefined) return { head: written(head) };
  if (typeof conferrals !== 'string') throw new Refused(422, '名单记录应为表格文字。请在“名单记录”里重新粘贴或导入。');
  return { head: written(head), csv: conferrals };
}

/** Any other JSON entry, written one way, so that a difference shows what changed. */
export function tidyJson(raw: string): string {
  const data = record(raw);
  return data ? written(data) : raw;
}
