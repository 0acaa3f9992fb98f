import { describe, expect, test } from 'vitest';
import { aConferral, aNumber } from '../../../tests/fixtures/builders.ts';
import { compareRows } from './compare.ts';

const one = aConferral({ number: aNumber(1), name: '林知夏' });
const two = aConferral({ number: aNumber(2), name: '顾澜' });

describe('two lists compared', () => {
  test('tell what was added, changed with its columns, and removed', () => {
    const changed = { ...one, name: '林之夏', status: 'corrected', statusOn: '2026-03-01' } as const;
    const three = aConferral({ number: aNumber(3), name: '林知夏' });
    expect(compareRows([one, two], [three, changed])).toEqual([
      { kind: 'added', after: three },
      { kind: 'changed', before: one, after: changed, columns: ['name', 'status', 'statusOn'] },
      { kind: 'removed', before: two },
    ]);
  });

  test('another order is no difference, and a namesake is another person', () => {
    expect(compareRows([one, two], [two, one])).toEqual([]);
    const namesake = { ...one, number: aNumber(9) };
    expect(compareRows([one], [namesake]).map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });
});
