import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCitableRoll, AN_EDITION, A_PLATFORM, HAZARDS, readOn, TODAY } from '../testing/citable.ts';
import { toBibtex } from './bibtex.ts';
import { rollToCsl, type CslItem } from './csl-item.ts';
import { toCslJson } from './csl-json.ts';
import { citeRoll } from './roll-citation.ts';

const DAY = { 'date-parts': [[2026, 8, 1]] };

const program = (format: string, over = {}) => {
  const { programs } = citeRoll(aCitableRoll(over), AN_EDITION, A_PLATFORM);
  return readOn(programs.find((each) => each.format === format)!.text, TODAY);
};

/** Read back by the parsers of citation-js, which share nothing with our writers. */
const read = (text: string, forceType: string): Record<string, unknown> =>
  plugins.input.chain(text, { forceType, generateGraph: false })[0]!;

/** Titles full of what ends a field, a line or a command somewhere. */
const anyTitle = fc.string({ unit: fc.constantFrom(...HAZARDS, '𬱖', '}', '{', '\n', '\r', '\t', '-', ' '), minLength: 1 });

describe('BibTeX', () => {
  test('of a roll says all that its form can say', () => {
    expect(program('BibTeX')).toMatchInlineSnapshot(`
      "@dataset{sl-2025-five-star-v1,
        author = "{示例省红十字会}",
        title = {示例省红十字会2025年度五星级红十字志愿者名单},
        number = {示省红〔2026〕5号},
        version = {1},
        publisher = {示例省红十字志愿者荣誉},
        date = {2026-03-05},
        langid = {chinese},
        url = {https://zhiyuan.example.org/honors/sl-2025-five-star/v1/},
        urldate = {2026-08-01},
      }"
    `);
  });

  test('is read back as the same data set', () => {
    expect(read(program('BibTeX'), '@biblatex/text')).toMatchObject({
      type: 'dataset',
      title: '示例省红十字会2025年度五星级红十字志愿者名单',
      author: [{ family: '示例省红十字会' }],
      version: '1',
      URL: 'https://zhiyuan.example.org/honors/sl-2025-five-star/v1/',
      issued: { 'date-parts': [[2026, 3, 5]] },
      accessed: DAY,
    });
  });

  test('keeps the name of a society whole, even one with commas, quotes and an “and” in it', () => {
    const name = 'Red Cross, "Relief" and Aid {of} X & Y';
    const entry = toBibtex({ ...rollToCsl(aCitableRoll(), AN_EDITION, A_PLATFORM), author: [{ literal: name }] });
    expect(read(entry, '@biblatex/text')).toMatchObject({ author: [{ family: name }] });
  });

  test('lets no sign of a title end its field', () => {
    expect(read(program('BibTeX', { title: HAZARDS }), '@biblatex/text')).toMatchObject({ title: HAZARDS, accessed: DAY });
  });

  test('leaves no sign to TeX that means a comment, a column, a formula or an index', () => {
    const [title] = /title = .*/u.exec(program('BibTeX', { title: HAZARDS }))!;
    expect(title).not.toMatch(/(?<!\\)[%&$#_]/u);
  });

  test('has balanced braces and one field a line, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const entry = toBibtex(rollToCsl(aCitableRoll({ title }), AN_EDITION, A_PLATFORM));
        let depth = 0;
        for (const sign of entry) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry.split('\n').slice(1, -1)).toSatisfy((lines: string[]) =>
          lines.every((line) => /^ {2}[a-z]+ = (?:\{.*\}|"\{.*\}"),$/u.test(line)),
        );
      }),
    );
  });
});

describe('RIS', () => {
  test('of a roll says all that its form can say', () => {
    expect(program('RIS')).toMatchInlineSnapshot(`
      "TY  - DATA
      ID  - sl-2025-five-star-v1
      AU  - 示例省红十字会
      TI  - 示例省红十字会2025年度五星级红十字志愿者名单
      NV  - 示省红〔2026〕5号
      ET  - 1
      PB  - 示例省红十字志愿者荣誉
      PY  - 2026
      DA  - 2026/03/05/
      LA  - zh-CN
      UR  - https://zhiyuan.example.org/honors/sl-2025-five-star/v1/
      Y2  - 2026/08/01/
      ER  - "
    `);
  });

  test('is read back as the same data set, with signs that other forms would trip over', () => {
    expect(read(program('RIS', { title: HAZARDS }), '@ris/file')).toMatchObject({
      type: 'dataset',
      title: HAZARDS,
      version: '1',
      number: '示省红〔2026〕5号',
      URL: 'https://zhiyuan.example.org/honors/sl-2025-five-star/v1/',
      accessed: DAY,
    });
  });

  test('keeps each field on its line, however long or broken the title', () => {
    const title = `第一行\r\nER  - \n${'很长的标题𬱖'.repeat(60)}`;
    const lines = program('RIS', { title }).split('\n');
    expect(lines.slice(0, -1)).toSatisfy((all: string[]) => all.every((line) => /^[A-Z][A-Z0-9] {2}- \S/u.test(line)));
    expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
    expect(lines.find((line) => line.startsWith('TI'))).toContain('很长的标题𬱖'.repeat(60));
  });
});

describe('CSL-JSON', () => {
  test('is the item itself, with the day of reading', () => {
    const title = '[\n [\n 2026,\n 3,\n 5\n ]\n ] "甲" \\';
    expect(JSON.parse(program('CSL-JSON', { title }))).toEqual([
      { ...JSON.parse(JSON.stringify(rollToCsl(aCitableRoll({ title }), AN_EDITION, A_PLATFORM))), accessed: DAY },
    ]);
  });

  test('writes a date on one line', () => {
    expect(program('CSL-JSON')).toContain('"date-parts": [[2026, 8, 1]]');
    expect(toCslJson({ id: 'x', type: 'dataset', title: 'x', author: [], language: 'zh-CN' } satisfies CslItem)).not.toContain(
      'date-parts',
    );
  });
});
