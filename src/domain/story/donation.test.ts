import { describe, expect, test } from 'vitest';
import type { ServiceField } from '../field/service-field.ts';
import { donationProblems } from './donation.ts';

const codes = (field: ServiceField, body: string): string[] => donationProblems({ fields: [field] }, body).map(({ code }) => code);
const stem = (body: string): string[] => codes('stem-cell-donation', body);
const organ = (body: string): string[] => codes('body-organ-donation', body);

describe('donation of stem cells is double-blind', () => {
  test.each([
    ['date and hospital', '2026年3月5日，她在河川大学附属医院完成采集。'],
    ['date written with 号', '3月5号，她走进河川市血液中心。'],
    ['date in figures', '2026-03-05，她走进河川市血液中心。'],
    ['hospital and patient', '在河川大学附属医院，受者是一名8岁的男孩。'],
    ['date and patient', '3月5日的采集，为患者，一位云泽省的女性带去希望。'],
  ])('%s together are refused', (_, body) => {
    expect(stem(body)).toEqual(['story/stem-cell-details']);
  });

  test.each([
    ['a month alone', '2026年3月，她完成了采集。'],
    ['a hospital alone', '她在河川大学附属医院做护士。'],
    ['a date alone', '2026年3月5日，她加入中华骨髓库。'],
    ['a patient unknown', '她与患者素不相识，也将永不相见。'],
  ])('%s may stand', (_, body) => {
    expect(stem(body)).toEqual([]);
  });

  test('other fields may tell when and where', () => {
    expect(codes('blood-donation', '2026年3月5日，她在河川市血液中心献血。')).toEqual([]);
  });
});

describe('of the recipient of an organ nothing is told', () => {
  test.each(['接受人是一位32岁的教师。', '受体来自云泽省。', '移植患者为一名男孩。'])('%s is refused', (body) => {
    expect(organ(body)).toEqual(['story/organ-recipient']);
  });

  test('the donor and the family may be honoured', () => {
    expect(organ('他的家人签下同意书，让生命以另一种方式延续。')).toEqual([]);
  });
});
