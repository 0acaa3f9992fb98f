import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';

const FOLDER = 'docs/pictures/editors';

/** So coarse that another machine's fonts change nothing, and a moved form, a new button or another colour do. */
const COARSE = { width: 36, height: 24 };
/** Mean difference of a coarse pixel, of 255. */
const LIKE = 10;

const coarse = (picture: Buffer | string): Promise<Buffer> =>
  sharp(picture)
    .resize({ ...COARSE, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();

function difference(one: Buffer, other: Buffer): number {
  let sum = 0;
  for (const [at, value] of one.entries()) sum += Math.abs(value - other[at]!);
  return sum / one.length;
}

/**
 * A picture of the manual: taken anew in each run, and compared with the one in docs/. `WRITE_PICTURES=1` writes it
 * (`npm run pictures`), so the manual never shows a desk that is gone.
 */
export async function picture(name: string, what: Page | Locator): Promise<void> {
  const taken = await what.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = path.join(FOLDER, `${name}.png`);
  if (process.env['WRITE_PICTURES']) {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(file, await sharp(taken).png({ palette: true, colours: 64, effort: 10 }).toBuffer());
    return;
  }
  expect(fs.existsSync(file), `${file} is missing: npm run pictures`).toBe(true);
  expect(difference(await coarse(taken), await coarse(file)), `${file} shows another desk: npm run pictures`).toBeLessThan(LIKE);
}

/** The pictures that the manual shows. */
export const picturesOfManual = (): string[] =>
  fs.readdirSync('docs/editors').flatMap((page) => {
    const text = fs.readFileSync(path.join('docs/editors', page), 'utf8');
    return Array.from(text.matchAll(/\.\.\/pictures\/editors\/([\w-]+)\.png/gu), ([, name]) => name!);
  });
