import type { z } from 'zod';

/**
 * 正文组件: something that stands in a text of its own and that the desk edits as a small form. Desk, site and checks all
 * read it by the same pattern, so they never differ about where it ends or what it says (decision 018).
 */
export interface BlockForm<Data extends object> {
  /** Its name in the file and in the desk. */
  name: string;
  /** 照片, 引语 … as editors call it. */
  label: string;
  /** One field list: the form of the desk, the data dictionary and the checks come from it. */
  schema: z.ZodType<unknown, unknown> & z.ZodObject;
  /** As an editor would fill it in; the data dictionary shows how it then stands in the file. */
  example: Data;
  /** Matches from the first character of the block, as Decap asks for. */
  pattern: RegExp;
  read: (match: RegExpMatchArray) => Data;
  /** The block as it stands in the file; nothing for a form that was left empty. */
  write: (data: Partial<Data>) => string;
}

/** The block at the beginning of a text, with its length. */
export function readBlock<Data extends object>(form: BlockForm<Data>, text: string): { data: Data; length: number } | undefined {
  const match = form.pattern.exec(text);
  return match ? { data: form.read(match), length: match[0].length } : undefined;
}
