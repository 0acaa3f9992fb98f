import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkLibrary } from '#domain/library/check.ts';
import { format, isError } from '#domain/problem/problem.ts';
import { readLibrary } from '#files/read-library.ts';
import { readLedger } from '#files/ledger.ts';
import { sealRoll } from '#files/seal-roll.ts';
import { sealProblems } from '#files/seals.ts';
import { inOneGo, isUnfinished, writeWhole } from '#files/staging.ts';
import { withhold } from '#files/withhold.ts';
import { withoutNames } from '#files/withhold/recut.ts';
import { tracesOf } from '#files/withhold/traces.ts';

const WHY = { on: '2026-11-20', reason: '本人撤回公开同意', basis: '《中华人民共和国个人信息保护法》第十五条' };
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })));

/** The shipped content, to do with as one likes. */
function content(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'withhold-'));
  fs.cpSync('content', root, { recursive: true });
  folders.push(root);
  return root;
}

function errors(root: string): string[] {
  const { library, problems } = readLibrary(root);
  return [...problems, ...checkLibrary(library, WHY.on), ...sealProblems(library, root)].filter(isError).map(format);
}

const rowOf = (root: string, roll: string, number: string, file = 'conferrals.csv'): string =>
  fs
    .readFileSync(path.join(root, 'rolls', roll, file), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(number)) ?? '';

describe('withholding a row', () => {
  test('leaves number, honour and place, and no byte of the name', () => {
    const root = content();
    const { withheld } = withhold(root, { number: 'SLM-2025-00456-S', ...WHY });
    expect(withheld).toMatchObject({ roll: 'slm-2025-star', recut: ['slm-2025-star'], mentions: [] });
    expect(withheld!.names).toHaveLength(1);
    expect(rowOf(root, 'slm-2025-star', 'SLM-2025-00456-S')).toBe(
      'SLM-2025-00456-S,,1,,withheld,2026-11-20,本人撤回公开同意,《中华人民共和国个人信息保护法》第十五条,',
    );
    expect(tracesOf(root, withheld!.names)).toEqual([]);
    expect(errors(root)).toEqual([]);
  });

  test('re-cuts every version with a public note, and publishes the removal as the next one', () => {
    const root = content();
    withhold(root, { number: 'SLC-2024-00015-M', ...WHY });
    const versions = readLedger(root, 'slc-2024-star');
    expect(versions.map(({ recuts }) => recuts.length)).toEqual([1, 1, 0]);
    expect(versions.at(-1)).toMatchObject({ version: 3, publishedOn: WHY.on });
    expect(errors(root)).toEqual([]);
  });

  test('takes the wrong name of an earlier version and of its correction with it', () => {
    const root = content();
    const { withheld } = withhold(root, { number: 'SLC-2024-00015-M', ...WHY });
    expect(withheld!.names.toSorted()).toEqual(['陈思沅', '陈思源']);
    expect(tracesOf(path.join(root, 'corrections'), ['陈思沅', '陈思源'])).toEqual([]);
    expect(tracesOf(path.join(root, 'rolls/slc-2024-star'), ['陈思沅', '陈思源'])).toEqual([]);
  });

  test('parts it from the person’s other honours, which stay', () => {
    const root = content();
    const { withheld } = withhold(root, { number: 'SLCE-2024-00005-Z', ...WHY });
    expect(withheld!.recut).toEqual(['slce-2024-star', 'slce-2025-star']);
    expect(rowOf(root, 'slce-2025-star', 'SLCE-2025-00003-E')).not.toContain('SLCE-2024-00005-Z');
    expect(rowOf(root, 'slce-2025-star', 'SLCE-2025-00003-E', 'versions/v1.csv')).not.toContain('SLCE-2024-00005-Z');
    expect(withheld!.mentions.map(({ file }) => file)).toContain('rolls/slce-2025-star/conferrals.csv');
    expect(errors(root)).toEqual([]);
  });

  test('unties it from stories, and says in which the name still stands', () => {
    const root = content();
    const { withheld } = withhold(root, { number: 'SLCN-2023-00001-M', ...WHY });
    const story = 'stories/2026/2026-slcn-0001/index.md';
    expect(withheld!.stories).toEqual([story]);
    const text = fs.readFileSync(path.join(root, story), 'utf8');
    expect(text).toContain('SL-2024-00004-L');
    expect(text).not.toContain('SLCN-2023-00001-M');
    expect(withheld!.mentions.map(({ file }) => file)).toContain(story);
    expect(errors(root)).toEqual([]);
  });

  test('is told in the corrections, without the name', () => {
    const root = content();
    withhold(root, { number: 'SLM-2025-00456-S', ...WHY });
    const told = JSON.parse(fs.readFileSync(path.join(root, 'corrections/withheld-slm-2025-00456-s.json'), 'utf8')) as object;
    expect(told).toMatchObject({ kind: 'withholding', roll: 'slm-2025-star', conferral: 'SLM-2025-00456-S', date: WHY.on });
  });

  test('may be asked twice: nothing more happens', () => {
    const root = content();
    withhold(root, { number: 'SLM-2025-00456-S', ...WHY });
    const once = readLedger(root, 'slm-2025-star');
    expect(withhold(root, { number: 'SLM-2025-00456-S', ...WHY }).withheld?.recut).toEqual([]);
    expect(readLedger(root, 'slm-2025-star')).toEqual(once);
  });

  test('works on the only conferral of a story: the list goes with it', () => {
    const root = content();
    withhold(root, { number: 'SLC-2025-00001-7', ...WHY });
    expect(fs.readFileSync(path.join(root, 'stories/2026/2026-slc-0001/index.md'), 'utf8')).not.toContain('conferrals:');
    expect(errors(root)).toEqual([]);
  });

  test('in a draft empties the row, and tells nobody of a roll that nobody saw', () => {
    const root = content();
    const file = path.join(root, 'rolls/slcn-2023-star/roll.json');
    fs.writeFileSync(file, JSON.stringify({ ...(JSON.parse(fs.readFileSync(file, 'utf8')) as object), stage: 'draft' }));
    const before = fs.readdirSync(path.join(root, 'corrections'));
    withhold(root, { number: 'SLCN-2023-00002-K', ...WHY });
    expect(rowOf(root, 'slcn-2023-star', 'SLCN-2023-00002-K')).toContain('withheld');
    expect(fs.readdirSync(path.join(root, 'corrections'))).toEqual(before);
  });
});

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

describe('nothing is touched', () => {
  test('while an archived version is not what was published', () => {
    const root = content();
    const file = path.join(root, 'rolls/slc-2024-star/versions/v1.json');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('2024年度', '2023年度'));
    const { problems } = withhold(root, { number: 'SLC-2024-00015-M', ...WHY });
    expect(problems.map(({ code }) => code)).toEqual(['version/damaged-file']);
  });

  test('while the roll holds changes that nobody published', () => {
    const root = content();
    const file = path.join(root, 'rolls/slc-2024-star/conferrals.csv');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('万俟听雪,2', '万俟听雪,1'));
    const { problems } = withhold(root, { number: 'SLC-2024-00015-M', ...WHY });
    expect(problems.map(({ code }) => code)).toEqual(['version/changed-unsealed']);
    expect(readLedger(root, 'slc-2024-star')).toHaveLength(2);
  });

  test.each(['2026-99-99', '2020-01-01'])('on %s, which no version can be of', (on) => {
    const root = content();
    const { withheld, problems } = withhold(root, { number: 'SLC-2024-00015-M', ...WHY, on });
    expect(withheld).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(errors(root)).toEqual([]);
  });

  test.each([
    ['a number nobody issued', { number: 'SLM-2025-99999-X', ...WHY }, 'withhold/unknown-number'],
    ['a reason that tells the name', { number: 'SLC-2024-00015-M', ...WHY, reason: '陈思沅本人要求' }, 'withhold/reason-names'],
    ['a reason that tells a telephone number', { number: 'SLC-2024-00015-M', ...WHY, reason: '来电 13800138000' }, 'personal-data/found'],
  ])('for %s', (_what, withholding, code) => {
    const root = content();
    expect(withhold(root, withholding).problems.map((each) => each.code)).toEqual([code]);
    expect(errors(root)).toEqual([]);
    expect(sealRoll(root, { roll: 'slc-2024-star', note: '无', on: WHY.on }).problems.map((each) => each.code)).toEqual([
      'version/nothing-new',
    ]);
  });
});

test('a name is found however a file writes it', () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'traces-'));
  folders.push(root);
  const name = '周𬀩';
  const writings = { plain: name, url: encodeURIComponent(name), json: '"\\u5468\\ud870\\udc29"', html: '&#21608;&#180265;', none: '周某' };
  for (const [file, text] of Object.entries(writings)) fs.writeFileSync(path.join(root, file), text);
  fs.writeFileSync(path.join(root, 'utf16'), Buffer.from(name, 'utf16le'));
  expect(
    tracesOf(root, [name])
      .map((file) => path.basename(file))
      .toSorted(),
  ).toEqual(['html', 'json', 'plain', 'url', 'utf16']);
});
