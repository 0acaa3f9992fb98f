import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sealRoll } from '#files/seal-roll.ts';
import { inOneGo, isUnfinished, writeWhole } from '#files/staging.ts';
import { withhold } from '#files/withhold.ts';
import { withoutNames } from '#files/withhold/recut.ts';
import { tracesOf } from '#files/withhold/traces.ts';
import { content, errors, WHY } from '../fixtures/withheld.ts';

/** Every file of a folder, hidden ones too, by its path. */
const filesOf = (root: string): Map<string, string> =>
  new Map(
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [path.relative(root, path.join(entry.parentPath, entry.name)), path.join(entry.parentPath, entry.name)] as const)
      .filter(([name]) => !/\.(?:jpg|png)$/u.test(name))
      .map(([name, file]) => [name, fs.readFileSync(file, 'utf8')]),
  );

describe('a run that is cut off', () => {
  test.each([1, 4, 7])('after %i files is finished by the next one, and the check says so until then', (written) => {
    const [whole, cut] = [content(), content()];
    const before = filesOf(whole);
    withhold(whole, { number: 'SLC-2024-00015-M', ...WHY });
    const changed = Array.from(filesOf(whole)).filter(([file, text]) => before.get(file) !== text);
    expect(changed.length).toBeGreaterThan(7);
    fs.writeFileSync(path.join(cut, '.pending.json'), JSON.stringify(Object.fromEntries(changed)));
    for (const [file, text] of changed.slice(0, written)) {
      fs.mkdirSync(path.dirname(path.join(cut, file)), { recursive: true });
      fs.writeFileSync(path.join(cut, file), text);
    }
    expect(isUnfinished(cut)).toBe(true);
    withhold(cut, { number: 'SLC-2024-00015-M', ...WHY });
    expect(filesOf(cut)).toEqual(filesOf(whole));
    expect(errors(cut)).toEqual([]);
  });

  test('by an exception leaves every file as it was', () => {
    const root = content();
    const before = filesOf(root);
    const cutOff = () =>
      inOneGo(root, () => {
        writeWhole(path.join(root, 'rolls/slc-2024-star/conferrals.csv'), 'half');
        throw new Error('cut off');
      });
    expect(cutOff).toThrow('cut off');
    expect(filesOf(root)).toEqual(before);
  });
});

describe('what else may tell the name', () => {
  const number = 'SLM-2025-00456-S';
  const name = '吴𫍯';

  test('is taken out of the roll’s own head, in every version, and out of its notes', () => {
    const root = content();
    const edit = (file: string, change: (text: string) => string): void => {
      const full = path.join(root, 'rolls/slm-2025-star', file);
      fs.writeFileSync(full, change(fs.readFileSync(full, 'utf8')));
    };
    edit('roll.json', (text) => text.replace('"summary": "', `"summary": "${name}等人，`));
    sealRoll(root, { roll: 'slm-2025-star', note: `导语写明${name}。`, on: '2026-06-01' });
    withhold(root, { number, ...WHY });
    expect(tracesOf(path.join(root, 'rolls'), [name])).toEqual([]);
    expect(errors(root)).toEqual([]);
  });

  test('is taken out of corrections however they write it, the longer name first', () => {
    const root = content();
    const file = path.join(root, 'corrections/2024-06-01-slm.json');
    const text = {
      title: '说明',
      kind: 'clarification',
      date: '2026-06-01',
      conferral: number,
      was: `${name}乙`,
      is: '无',
      reason: '核对',
    };
    fs.writeFileSync(file, JSON.stringify(text).replace('吴', '\\u5434'));
    const { withheld } = withhold(root, { number, ...WHY });
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ was: '（姓名已隐去）乙' });
    expect(withheld!.corrections).toEqual(['corrections/2024-06-01-slm.json']);
    expect(withoutNames('艾力·买买提明', ['艾力', '艾力·买买提明'])).toBe('（姓名已隐去）');
  });

  test('stands beside no story: one that still points at the number stops the build', () => {
    const root = content();
    const file = path.join(root, 'stories/2026/2026-slc-0001/index.md');
    const story = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, story.replace('  - SLC-2025-00001-7', '  - SLC-2025-00001-7 # 见名单'));
    withhold(root, { number: 'SLC-2025-00001-7', ...WHY });
    expect(errors(root)).toEqual([]);
    fs.writeFileSync(file, story);
    expect(errors(root).join()).toContain('reference/withheld');
  });
});
