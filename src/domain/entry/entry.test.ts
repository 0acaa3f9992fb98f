import { describe, expect, test } from 'vitest';
import { organization } from '../../../tests/fixtures/inputs.ts';
import { readEntry } from './entry.ts';

const read = (data: unknown) => readEntry('organizations', 'hechuan', 'organizations/hechuan.json', JSON.stringify(data));

describe('an entry read from its file', () => {
  test('carries its id, its file and data with the defaults filled in', () => {
    const { entry, problems } = read(organization);
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({ collection: 'organizations', id: 'hechuan', body: '', data: { name: '河川市红十字会', sample: false } });
  });

  test('is told all its problems at once, each with the file', () => {
    const { entry, problems } = read({ ...organization, kind: '公司', level: undefined, colour: '红' });
    expect(entry).toBeUndefined();
    expect(problems.map(({ code }) => code).sort()).toEqual(['entry/missing-field', 'entry/not-an-option', 'entry/unknown-key']);
    expect(new Set(problems.map(({ place }) => place.file))).toEqual(new Set(['organizations/hechuan.json']));
  });

  test('that cannot be read is a problem, not an exception', () => {
    expect(readEntry('stories', 'a', 'stories/a/index.md', 'x').problems[0]).toMatchObject({ code: 'entry/no-front-matter' });
  });
});
