import { expect, test } from 'vitest';
import { aConferral, aNumber } from '../../../tests/fixtures/builders.ts';
import { versionNote } from './version-note.ts';

const one = aConferral({ number: aNumber(1) });
const two = aConferral({ number: aNumber(2), name: '许立秋' });
const final = (...rows: (typeof one)[]) => ({ stage: 'final' as const, rows });

test('the first version says whether it is a notice', () => {
  expect(versionNote(undefined, { stage: 'notice', rows: [one] })).toBe('公示。');
  expect(versionNote(undefined, final(one))).toBe('首次发布。');
});

test('a later one says what it changed, and names nobody', () => {
  const told = { status: 'corrected', statusOn: '2026-03-01', statusReason: '写错', statusBasis: '登记表' } as const;
  expect(versionNote({ stage: 'notice', rows: [one] }, final(one, two))).toBe('公示结束，正式发布；新增1条记录。');
  expect(versionNote(final(one, two), final({ ...one, name: '林之夏', ...told }, two))).toBe('更正1条记录。');
  expect(versionNote(final({ ...one, ...told }), final({ ...one, ...told, unit: '城东队' }))).toBe('改动1条记录。');
  expect(versionNote(final(one), final(one))).toBe('更新名单信息。');
});
