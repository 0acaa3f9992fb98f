import fs from 'node:fs';
import type { z } from 'zod';
import { writeWhole } from '#files/staging.ts';

/** What an earlier run remembered; undefined where there is nothing, or nothing that can be read. It may always be thrown away. */
export function recalled<Read>(file: string, schema: z.ZodType<Read>): Read | undefined {
  try {
    return schema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Remembered whole or not at all. */
export function keep(file: string, data: object): void {
  writeWhole(file, JSON.stringify(data));
}
