import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { aNumber } from '../../../tests/fixtures/builders.ts';
import { composeNumber } from './number.ts';
import { readConferrals, trustedConferrals } from './table.ts';

const csv = (header: string, ...rows: string[]): string => `${[header, ...rows].join('\r\n')}\r\n`;
const codes = (text: string): string[] => readConferrals(text).problems.map(({ code }) => code);

describe('conferrals.csv is read', () => {
  test('with or without a BOM, with any line ends, with or without the last one', () => {
    const row = `${aNumber()},林知夏,3`;
    for (const text of [csv('number,name,star', row), `\uFEFFnumber,name,star\n${row}`, `number,name,star\n${row}\n\n`]) {
      expect(readConferrals(text)).toMatchObject({
        problems: [],
        rows: [{ number: aNumber(), name: '林知夏', star: 3, recipient: 'person' }],
      });
    }
  });

  test('with an empty cell as an absent value', () => {
    expect(readConferrals(csv('number,name,star,unit', `${aNumber()},林知夏,,`)).rows[0]).not.toHaveProperty('star');
  });

  test('without the rows of commas that a spreadsheet leaves at the end', () => {
    expect(readConferrals(csv('number,name', `${aNumber()},林知夏`, ',', ','))).toMatchObject({ problems: [], rows: [{ name: '林知夏' }] });
  });

  test('and by commas only, whatever else stands in the cells', () => {
    const text = csv('number,name,unit', `${aNumber(1)},林知夏,甲;乙;丙`, `${aNumber(2)},许知秋,丁;戊;己`);
    expect(readConferrals(text).rows[1]).toMatchObject({ unit: '丁;戊;己' });
  });

  test('quotes, commas and line breaks in a cell come back as they were', () => {
    const cell = fc.string({ unit: fc.constantFrom('救', '援', '队', '"', ',', '\n', ' ', ';', '、'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        cell.filter((unit) => unit.trim() === unit && unit !== ''),
        (unit) => {
          const text = Papa.unparse([{ number: aNumber(), name: '林知夏', unit }]);
          expect(readConferrals(text)).toMatchObject({ problems: [], rows: [{ unit }] });
        },
      ),
    );
  });
});

describe('a column that may not leave the building', () => {
  test.each(['身份证号', 'ID Card', '手机', '联系电话', 'mobile', '家庭住址', '出生年月', '开户银行', 'E-mail', '服务时长', 'hours'])(
    '%s refuses the file and says which column it is',
    (column) => {
      const { rows, problems } = readConferrals(csv(`number,name,${column}`, `${aNumber()},林知夏,x`));
      expect(rows).toEqual([]);
      expect(problems).toMatchObject([{ code: 'roll/forbidden-column', row: 1, values: { column } }]);
    },
  );

  test('an unknown column is refused too, with the columns that are known', () => {
    const [problem] = readConferrals(csv('number,name,备忘', `${aNumber()},林知夏,x`)).problems;
    expect(problem).toMatchObject({ code: 'roll/unknown-column', values: { column: '备忘' } });
    expect(problem!.values!['columns']).toContain('number、name');
  });

  test('the same column twice is an unknown one', () => {
    expect(codes(csv('number,name,name', `${aNumber()},林知夏,许知秋`))).toEqual(['roll/unknown-column']);
  });

  test('a missing column is named', () => {
    expect(readConferrals(csv('number,star', `${aNumber()},3`)).problems).toEqual([
      { code: 'roll/missing-column', row: 1, values: { column: 'name' } },
    ]);
    expect(codes('')).toEqual(['roll/missing-column', 'roll/missing-column']);
  });
});

describe('a row that is wrong is told as the spreadsheet counts it', () => {
  const at = (text: string): [string, number | undefined][] => readConferrals(text).problems.map(({ code, row }) => [code, row]);

  test('with too few or too many cells', () => {
    const good = `${aNumber()},林知夏,3`;
    expect(at(csv('number,name,star', good, `${aNumber(2)},许知秋`))).toEqual([['roll/ragged-row', 3]]);
    expect(at(csv('number,name,star', good, good, `${aNumber(2)},许知秋,3,x`))).toEqual([['roll/ragged-row', 4]]);
  });

  test('blank between others, because the rows after it would be counted wrongly', () => {
    expect(at(csv('number,name', `${aNumber()},林知夏`, '', `${aNumber(2)},许知秋`))).toEqual([['roll/ragged-row', 3]]);
  });

  test('with a quote that never closes', () => {
    expect(at(csv('number,name', `${aNumber()},林知夏`, `${aNumber(2)},"许知秋`))[0]).toEqual(['roll/ragged-row', 3]);
  });

  test('with an ID number or a telephone in any column, shown masked', () => {
    for (const row of [`${aNumber()},林知夏,330106199003071236`, `330106199003071236,林知夏,队`, `${aNumber()},330106199003071236,队`]) {
      const problem = readConferrals(csv('number,name,unit', row)).problems.find(({ code }) => code === 'personal-data/found');
      expect(problem).toMatchObject({ row: 2, values: { kind: '身份证号', masked: '330*************36' } });
    }
    expect(at(csv('number,name,unit', `${aNumber()},林知夏,队长13812345678`))).toEqual([['personal-data/found', 2]]);
  });

  test('with a changed status that nothing explains', () => {
    expect(at(csv('number,name,status', `${aNumber()},林知夏,revoked`))).toEqual([['conferral/status-unexplained', 2]]);
  });

  test('withheld, but still with a name', () => {
    const header = 'number,name,status,statusOn,statusReason,statusBasis';
    expect(at(csv(header, `${aNumber()},林知夏,withheld,2026-03-01,申请,法`))).toEqual([['conferral/withheld-with-name', 2]]);
    expect(at(csv(header, `${aNumber()},,withheld,2026-03-01,申请,法`))).toEqual([]);
  });

  test('with a star that is no number', () => {
    expect(at(csv('number,name,star', `${aNumber()},林知夏,三`))).toEqual([['entry/wrong-type', 2]]);
    expect(at(csv('number,name,star', `${aNumber()},林知夏,6`))).toEqual([['entry/out-of-range', 2]]);
  });

  test('with a name that is written otherwise than we write names; a group may be called as it likes', () => {
    expect(at(csv('number,name', `${aNumber()},吴　衡`))).toEqual([['name/not-normalised', 2]]);
    expect(at(csv('number,name,recipient', `${aNumber()},蓝湾　救援队,group`))).toEqual([]);
  });
});

test('a page that trusts a checked file reads the same rows as the check did', () => {
  const csv = [
    'number,name,recipient,star,unit,status,statusOn,statusReason,statusBasis',
    `${composeNumber({ prefix: 'ZJHZ', year: 2026, serial: 1 })},吴衡,,3,"东湖,救护队",,,,`,
    `${composeNumber({ prefix: 'ZJHZ', year: 2026, serial: 2 })},,person,2,,withheld,2026-05-11,本人撤回,个人信息保护法`,
    `${composeNumber({ prefix: 'ZJHZ', year: 2026, serial: 3 })},水上救援队,group,,,,,,`,
    '',
  ].join('\r\n');
  expect(readConferrals(csv).problems).toEqual([]);
  expect(trustedConferrals(csv)).toEqual(readConferrals(csv).rows);
});
