import { expect, test } from 'vitest';
import { importRoll } from '#domain/import/import-roll.ts';
import { isError } from '#domain/problem/problem.ts';
import { optionsFor, planImport } from '../../scripts/import-roll/plan.ts';
import { presentRoll, type PresentRoll } from '../../scripts/import-roll/present-roll.ts';
import { content } from '../fixtures/withheld.ts';

const LIST = '姓名\t评定星级\t所在志愿服务队\n赵一禾\t二星\t山地搜救队\n';

test('who is added to a roll with withheld records is vouched for: an old list would bring the withheld back', async () => {
  const present = presentRoll(content(), 'slm-2025-star') as PresentRoll;
  const read = await importRoll({ name: 'list.tsv', content: new TextEncoder().encode(LIST) }, optionsFor(present, undefined));
  const errors = (plan: ReturnType<typeof planImport>) => plan.problems.filter(isError).map(({ code }) => code);
  expect(errors(planImport(present, read))).toEqual(['import/withheld-roll']);
  expect(errors(planImport(present, read, { addedAreOthers: true }))).toEqual([]);
});

test('into a roll without withheld records nobody need be vouched for', async () => {
  const present = presentRoll(content(), 'slce-2024-star') as PresentRoll;
  const read = await importRoll({ name: 'list.tsv', content: new TextEncoder().encode(LIST) }, optionsFor(present, undefined));
  expect(planImport(present, read).problems.filter(isError)).toEqual([]);
});
