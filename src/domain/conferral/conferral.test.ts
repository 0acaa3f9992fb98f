import { describe, expect, test } from 'vitest';
import { aConferral, aNumber } from '../../../tests/fixtures/builders.ts';
import { Conferral, CONFERRAL_COLUMNS } from './conferral.ts';

const codes = (row: unknown): string[] => Conferral.safeParse(row).error?.issues.map(({ message }) => message) ?? [];
const explained = { statusOn: '2026-03-01', statusReason: '本人申请', statusBasis: '个人信息保护法第四十七条' };

describe('a conferral', () => {
  test('is about a person unless it says otherwise', () => {
    expect(aConferral().recipient).toBe('person');
  });

  test('has a name', () => {
    expect(codes({ number: aNumber(), name: '' })).toEqual(['conferral/name-missing']);
  });

  test('that changed says when, why and on what basis', () => {
    for (const status of ['corrected', 'revoked']) {
      expect(codes({ number: aNumber(), name: '林知夏', status })).toEqual(['conferral/status-unexplained']);
      expect(codes({ number: aNumber(), name: '林知夏', status, ...explained, statusBasis: undefined })).not.toEqual([]);
      expect(codes({ number: aNumber(), name: '林知夏', status, ...explained })).toEqual([]);
    }
  });

  test('that is withheld keeps its number and loses name, unit and wording', () => {
    expect(codes({ number: aNumber(), name: '', status: 'withheld', ...explained })).toEqual([]);
    for (const left of [{ name: '林知夏' }, { unit: '蓝湾救援队' }, { wording: '林知夏获评三星。' }]) {
      expect(codes({ number: aNumber(), name: '', status: 'withheld', ...explained, ...left })).toEqual(['conferral/withheld-with-name']);
    }
  });

  test('holds nothing but the public columns', () => {
    expect(CONFERRAL_COLUMNS).not.toContain('phone');
    expect(codes({ number: aNumber(), name: '林知夏', phone: '13812345678' })).not.toEqual([]);
  });
});
