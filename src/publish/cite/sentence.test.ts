import { describe, expect, test } from 'vitest';
import { aCitableRoll, AN_EDITION, A_PLATFORM, readOn, TODAY } from '../testing/citable.ts';
import { ROWS } from '../testing/rows.ts';
import { conferralSentence, rollSentence } from './sentence.ts';

const sentence = (over = {}, edition = AN_EDITION) => readOn(rollSentence(aCitableRoll(over), edition, A_PLATFORM), TODAY);
const rowSentence = (status: string, over = {}) =>
  readOn(
    conferralSentence(
      aCitableRoll(over),
      ROWS.find((row) => row.status === status)!,
      AN_EDITION,
      A_PLATFORM,
    ),
    TODAY,
  );

describe('the sentence for a newsroom', () => {
  test('names issuer, document, date, version, address and the day it was read', () => {
    expect(sentence()).toBe(
      '据示例省红十字会《示例省红十字会2025年度五星级红十字志愿者名单》（示省红〔2026〕5号，2026年3月5日发布，第1版）。' +
        '网址：https://zhiyuan.example.org/honors/sl-2025-five-star/v1/（2026年8月1日查阅）。',
    );
  });

  test('says when a later version was published', () => {
    expect(sentence({}, { version: 2, publishedOn: '2026-05-11' })).toContain('2026年3月5日发布，2026年5月11日更新为第2版）');
  });

  test.each([
    [{ kind: 'open', daysLeft: 3 }, '公示中，非最终结果'],
    [{ kind: 'closed' }, '公示已经结束，尚未作出决定，非最终结果'],
    [{ kind: 'not-yet-open', opensIn: 2 }, '尚未公示，非最终结果'],
  ])('of a notice %j cannot be taken for a result', (notice, warning) => {
    expect(sentence({ stage: 'notice', documentNumber: undefined, notice })).toContain(`第1版，${warning}）。`);
  });

  test('of a notice whose state is not known still says that it is not final', () => {
    expect(sentence({ stage: 'notice' })).toContain('非最终结果');
  });

  test('of sample content says so', () => {
    expect(sentence({ sample: true })).toContain('第1版，示例数据）');
  });

  test('turns title marks inside a title into single ones', () => {
    expect(sentence({ title: '关于印发《名单》的通知' })).toContain('《关于印发〈名单〉的通知》');
  });
});

describe('the sentence for one row', () => {
  test('gives name, honour with its star, and number, and links to the row', () => {
    expect(rowSentence('active', { honour: '星级红十字志愿者' })).toContain('，甲某（三星级红十字志愿者）列入名单，编号SLC-2026-00001-X。');
    expect(rowSentence('active')).toContain('/v1/#SLC-2026-00001-X（2026年8月1日查阅）。');
  });

  test('of a roll too long for one page links where the row can still be reached, and names the version in words', () => {
    expect(rowSentence('active', { count: 468 })).toMatch(/，第1版）.*\/honors\/sl-2025-five-star\/#SLC-2026-00001-X（/u);
    expect(rowSentence('active', { count: 400 })).toContain('/v1/#SLC-2026-00001-X（');
  });

  test('does not say a star twice', () => {
    expect(rowSentence('active', { honour: '三星级红十字志愿者' })).toContain('甲某（三星级红十字志愿者）');
  });

  test('of a corrected row says when', () => {
    expect(rowSentence('corrected')).toContain('，该条记录已于2026年3月19日更正。');
  });

  test('of a revoked row says that it is no honour, since when and on what basis', () => {
    expect(rowSentence('revoked')).toContain('已于2026年4月2日撤销（依据：示红〔2026〕18号），不再作为荣誉引用。');
    expect(rowSentence('revoked')).not.toContain('列入名单');
  });

  test('of a withheld row holds its number alone, even if the file still has the name', () => {
    const row = { ...ROWS.find(({ status }) => status === 'withheld')!, name: '庚某', unit: '示例队' };
    const text = readOn(conferralSentence(aCitableRoll(), row, AN_EDITION, A_PLATFORM), TODAY);
    expect(text).toContain(`编号${row.number}的记录自2026年5月11日起依法不公开姓名`);
    expect(text).not.toMatch(/庚某|示例队/u);
  });
});
