import fs from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '#domain/form/meta.ts';
import { LAYOUTS } from '#domain/library/collections.ts';
import type { Withholding } from '#domain/roll/withhold.ts';
import { withoutHonour } from '#domain/text/blocks/honours.ts';
import { writeWhole } from '../staging.ts';
import { readTextIfThere, walk } from '../walk.ts';
import { jsonWithoutNames } from './recut.ts';

/** The collections whose entries have a text. */
const BUNDLES = (Object.keys(LAYOUTS) as CollectionName[]).filter((name) => LAYOUTS[name] === 'bundle');

/** A list item of nothing but the number, and a list left without any item. */
function withoutNumber(text: string, number: string): string {
  const item = new RegExp(String.raw`^[ \t]*-[ \t]*["']?${number}["']?[ \t]*(?:#.*)?\r?\n`, 'gmu');
  const inline = new RegExp(String.raw`["']?${number}["']?,[ \t]*|(?:,[ \t]*)?["']?${number}["']?(?=[ \t]*\])`, 'gu');
  return withoutHonour(text, number)
    .replaceAll(item, '')
    .replace(/^(conferrals:.*)$/mu, (line) => line.replaceAll(inline, ''))
    .replace(/^conferrals:[ \t]*\r?\n(?![ \t]*-)/mu, '');
}

function filesBelow(root: string, folder: string, extension: string): string[] {
  const dir = path.join(root, folder);
  return fs.existsSync(dir) ? Array.from(walk(dir), (file) => path.join(dir, file)).filter((file) => file.endsWith(extension)) : [];
}

/** Texts that pointed at the number point at it no more: beside a story about a person it would tell the name. */
export function unlinkTexts(root: string, { number }: Withholding): string[] {
  const texts = BUNDLES.flatMap((collection) => filesBelow(root, collection, '.md'));
  return texts.filter((file) => {
    const text = readTextIfThere(file) ?? '';
    const after = text.includes(number) ? withoutNumber(text, number) : text;
    if (after !== text) writeWhole(file, after);
    return after !== text;
  });
}

interface Correction extends Record<string, unknown> {
  conferral?: string;
}

/** Earlier corrections of the same number lose the name; what was corrected stays told. Every one of them is named, to be read again. */
export function hideInCorrections(root: string, { number }: Withholding, names: readonly string[]): string[] {
  return filesBelow(root, 'corrections', '.json').filter((file) => {
    const text = readTextIfThere(file) ?? '';
    if ((JSON.parse(text) as Correction).conferral !== number) return false;
    const after = jsonWithoutNames(text, names);
    if (after !== text) writeWhole(file, after);
    return true;
  });
}

/** The public note of the removal, joined to the number and its roll. */
export function tellCorrection(root: string, roll: { id: string; title: string; sample: boolean }, withholding: Withholding): void {
  const { number, on, reason, basis } = withholding;
  const file = path.join(root, `corrections/withheld-${number.toLowerCase()}.json`);
  if (fs.existsSync(file)) return;
  const correction = {
    title: `名单中一条记录依法隐去（${number}）`,
    kind: 'withholding',
    date: on,
    roll: roll.id,
    conferral: number,
    was: '一条记录，含姓名和所在单位。',
    is: '姓名和所在单位不再公开，编号和荣誉保留。',
    reason: `${reason}。依据：${basis}。`,
    ...(roll.sample && { sample: true }),
  };
  writeWhole(file, `${JSON.stringify(correction, null, 2)}\n`);
}
