import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bodiesBy, lengthOf, namesByLetters, rollsBySurname, rowsByName, rowsByUnit } from '#domain/lookup/look-up.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { foldName } from '#domain/text/fold.ts';
import { nameReading } from '#domain/text/pinyin.ts';
import { sealRoll } from '#files/seal-roll.ts';
import { withhold } from '#files/withhold.ts';
import { aNumber } from '../fixtures/builders.ts';
import { dataContent, DRAFTED, INTERNAL, WITHHELD } from '../fixtures/data-content.ts';
import { lookupFolderOf, plainRecords, type WrittenLookup } from '../fixtures/lookup-folder.ts';

const shipped = lookupFolderOf('content');
const reader = shipped.reader();
let all: FoundRecord[];
let folded: string[];

beforeAll(() => {
  shipped.write();
  all = plainRecords('content');
  folded = all.map(({ name }) => foldName(name));
});

const numbers = (records: readonly FoundRecord[]): string[] => records.map(({ number }) => number).toSorted();
const found = async (question: string): Promise<string[]> => {
  const { exact, alike, part } = await rowsByName(reader, question);
  return numbers([...exact, ...alike, ...part]);
};
const scanned = (question: string): string[] => {
  const wanted = foldName(question);
  return numbers(all.filter((_, i) => folded[i]!.includes(wanted)));
};

describe('what the look-up finds is what a plain reading of all rows finds', () => {
  test('for every name, and every part of it from two characters on', async () => {
    const parts = (name: string): string[] => {
      const characters = Array.from(name);
      return characters.flatMap((_, from) => characters.slice(from + 2).map((_, i) => characters.slice(from, from + 2 + i).join('')));
    };
    const questions = new Set(all.flatMap(({ name }) => [name, ...parts(foldName(name))]).filter((part) => lengthOf(part) > 1));
    expect(questions.size).toBeGreaterThan(1500);
    for (const question of questions) expect([question, await found(question)]).toEqual([question, scanned(question)]);
  }, 30_000);

  test('for any text at all', async () => {
    const characters = fc.constantFrom(...new Set(all.flatMap(({ name }) => Array.from(name))));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: characters, minLength: 2, maxLength: 4 }), async (question) => {
        fc.pre(lengthOf(question) > 1);
        expect(await found(question)).toEqual(scanned(question));
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  test('for every team', async () => {
    for (const unit of new Set(all.map(({ unit }) => unit).filter(Boolean))) {
      const records = await rowsByUnit(reader, unit);
      expect(numbers(records)).toEqual(numbers(all.filter((record) => foldName(record.unit) === foldName(unit))));
    }
  });

  test('for every name by its letters, whole and initials', async () => {
    for (const { name } of all) {
      const reading = nameReading(foldName(name));
      for (const letters of reading ? [reading.full, reading.initials] : []) {
        const names = (await namesByLetters(reader, letters))!;
        expect(names.map(({ label }) => label)).toContain(name);
      }
    }
  });

  test('for every society by its name and place, and every roll by a surname', async () => {
    for (const { issuer } of new Set(all.map(({ roll }) => roll))) {
      const bodies = await bodiesBy(reader, issuer);
      expect(bodies).toContainEqual(expect.objectContaining({ label: issuer, id: expect.any(String) }));
    }
    const surname = Array.from(all[0]!.name)[0]!;
    const rolls = await rollsBySurname(reader, surname);
    const expected = new Set(all.filter(({ name }) => foldName(name).startsWith(foldName(surname))).map(({ roll }) => roll.id));
    expect(new Set(rolls.map(({ id }) => id))).toEqual(expected);
  });
});

describe('an answer', () => {
  const hechuan = lookupFolderOf(dataContent());
  beforeAll(() => void hechuan.write());
  const ask = (question: string) => rowsByName(hechuan.reader(), question);

  test('says exactly only of the same writing', async () => {
    expect((await ask('林知夏')).exact).toHaveLength(2);
    expect((await ask('林　知夏')).exact).toHaveLength(2);
    expect((await ask('阿依努尔 乙某')).exact).toHaveLength(1);
    expect(await ask('林知')).toMatchObject({ exact: [], alike: [], part: [{ name: '林知夏' }, { name: '林知夏' }] });
    expect(await ask('阿依努爾·乙某')).toMatchObject({ exact: [], alike: [{ name: '阿依努尔·乙某' }], part: [] });
  });

  test('tells revoked, corrected and not yet final rows as such', async () => {
    expect((await ask('何撤销')).exact).toMatchObject([{ status: 'revoked', statusOn: '2026-02-20' }]);
    expect((await ask('沈更正')).exact).toMatchObject([{ status: 'corrected' }]);
    expect((await ask('许公示')).exact).toMatchObject([{ status: 'notice' }]);
  });

  test('knows nobody whose name was withheld, no draft, and nothing of the papers behind a roll', async () => {
    const text = Array.from(hechuan.files().values()).join('\n');
    for (const secret of [WITHHELD.name, WITHHELD.unit, WITHHELD.number, DRAFTED.name, DRAFTED.title, ...INTERNAL])
      expect(text).not.toContain(secret);
    const letters = nameReading(WITHHELD.name)!;
    for (const key of [letters.full, letters.initials]) expect(text).not.toContain(`"pinyin ${key}"`);
    expect(text).toContain('林知夏');
  });
});

/** The roll is published once more with one row more. */
function publishWith(root: string, row: Record<string, string>): void {
  const file = path.join(root, 'rolls/2026-hechuan-stars/conferrals.csv');
  const csv = fs.readFileSync(file, 'utf8');
  const columns = csv.split(/\r?\n/u)[0]!.replace('\uFEFF', '').split(',');
  fs.writeFileSync(file, `${csv.trimEnd()}\n${columns.map((column) => row[column] ?? '').join(',')}\n`);
  const { problems } = sealRoll(root, { roll: '2026-hechuan-stars', note: '增补。', on: '2026-03-21' });
  expect(problems).toEqual([]);
}

describe('after a change, the refreshed files are those of a whole new index, byte for byte', () => {
  const afterwards = (change: (root: string) => void): { refreshed: WrittenLookup; whole: WrittenLookup; isWhole: boolean } => {
    const root = dataContent();
    const [refreshed, whole] = [lookupFolderOf(root), lookupFolderOf(root)];
    refreshed.write();
    change(root);
    const report = refreshed.refresh();
    whole.write();
    return { refreshed, whole, isWhole: report.whole };
  };

  test.each<[string, (root: string) => void]>([
    ['a row that came', (root) => publishWith(root, { number: aNumber(11), name: '新来的', recipient: 'person', star: '2' })],
    [
      'a society with another name',
      (root) => {
        const file = path.join(root, 'organizations/hechuan.json');
        fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('河川市红十字会', '河川市新红十字会'));
      },
    ],
    ['a roll that went', (root) => fs.rmSync(path.join(root, 'rolls/2026-hechuan-notice'), { recursive: true })],
    [
      'a name that was withheld',
      (root) => void withhold(root, { number: aNumber(8), on: '2026-03-22', reason: '本人要求不再公开', basis: '个人信息保护法第十五条' }),
    ],
    ['nothing at all', () => undefined],
  ])('%s', (_, change) => {
    const { refreshed, whole, isWhole } = afterwards(change);
    expect(isWhole).toBe(false);
    expect(Array.from(refreshed.files().keys()).toSorted()).toEqual(Array.from(whole.files().keys()).toSorted());
    for (const [file, text] of whole.files()) expect(refreshed.files().get(file), file).toBe(text);
  });

  test('a name that was withheld leaves no file behind', () => {
    const { refreshed } = afterwards(
      (root) => void withhold(root, { number: aNumber(8), on: '2026-03-22', reason: '本人要求不再公开', basis: '个人信息保护法第十五条' }),
    );
    expect(Array.from(refreshed.files().values()).join('\n')).not.toContain('许公示');
  });

  test('what a run that was cut off left behind goes with the next one', () => {
    const root = dataContent();
    const lookup = lookupFolderOf(root);
    lookup.write();
    const left = path.join(lookup.outDir, 'honors/lookup/test/names/0-left1.json');
    fs.writeFileSync(left, '"留下的姓名"');
    publishWith(root, { number: aNumber(11), name: '新来的', recipient: 'person', star: '2' });
    expect(lookup.refresh().whole).toBe(false);
    expect(fs.existsSync(left)).toBe(false);
  });

  test.each(['{"half', ''])('a state that was cut off (%j), or a file that is missing, means a whole run', (text) => {
    const lookup = lookupFolderOf(dataContent());
    lookup.write();
    fs.writeFileSync(path.join(lookup.outDir, 'state.json'), text);
    expect(lookup.refresh().whole).toBe(true);
    const folder = path.join(lookup.outDir, 'honors/lookup/test/names');
    fs.rmSync(path.join(folder, fs.readdirSync(folder)[0]!));
    expect(lookup.refresh().whole).toBe(true);
  });

  test('a state of another index is not built upon', () => {
    const root = dataContent();
    const lookup = lookupFolderOf(root);
    lookup.write();
    fs.rmSync(path.join(lookup.outDir, 'state.json'));
    expect(lookup.refresh().whole).toBe(true);
  });
});
