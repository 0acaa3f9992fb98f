import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLedger } from '#files/ledger.ts';
import { sealRoll } from '#files/seal-roll.ts';
import { withhold } from '#files/withhold.ts';
import { tracesOf } from '#files/withhold/traces.ts';
import { content, errors, WHY } from '../fixtures/withheld.ts';

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

  test('unties it from every text that names it by number', () => {
    const root = content();
    const page = path.join(root, 'pages/star-system/index.md');
    fs.appendFileSync(page, '\n::honours{numbers="SLCN-2023-00001-M SL-2024-00004-L"}\n');
    withhold(root, { number: 'SLCN-2023-00001-M', ...WHY });
    expect(fs.readFileSync(page, 'utf8')).toContain('::honours{numbers="SL-2024-00004-L"}');
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
  const name = '周𬀩';
  const writings = { plain: name, url: encodeURIComponent(name), json: '"\\u5468\\ud870\\udc29"', html: '&#21608;&#180265;', none: '周某' };
  for (const [file, text] of Object.entries(writings)) fs.writeFileSync(path.join(root, file), text);
  fs.writeFileSync(path.join(root, 'utf16'), Buffer.from(name, 'utf16le'));
  expect(
    tracesOf(root, [name])
      .map((file) => path.basename(file))
      .toSorted(),
  ).toEqual(['html', 'json', 'plain', 'url', 'utf16']);
  fs.rmSync(root, { recursive: true });
});
