import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { aCorrection, aHome, aRoll, aStory } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry, type LibraryParts } from '../../../tests/fixtures/library.ts';
import { fieldsOf } from '../form/fields.ts';
import { reference } from '../form/meta.ts';
import { missingReferences, referencesIn } from './references.ts';

const found = (entries: LibraryParts['entries']) => missingReferences(aLibrary({ entries }));

describe('a reference that leads nowhere', () => {
  test('is told with its field, its label and the collection it looked in', () => {
    expect(found([anEntry('stories', '2026-hc-0001', aStory({ organization: 'nowhere' }))])).toEqual([
      {
        code: 'reference/missing',
        place: { file: 'stories/2026-hc-0001/index.md', field: 'organization' },
        values: { label: '所属红十字会', target: 'nowhere', collection: '组织' },
      },
    ]);
  });

  test('is found in each item of a list', () => {
    const story = aStory({ topics: ['a', 'b'], projects: ['c'] });
    expect(found([anEntry('stories', 's', story)]).map(({ values }) => values['target'])).toEqual(['a', 'b', 'c']);
    expect(found([anEntry('homes', 'h', aHome({ teams: ['hechuan', 'd'] }))]).map(({ values }) => values['target'])).toEqual(['d']);
  });

  test('is found in every collection that has one', () => {
    expect(found([anEntry('rolls', 'r', aRoll({ issuer: 'x', scheme: 'y' }))])).toHaveLength(2);
    expect(found([anEntry('corrections', 'c', aCorrection({ roll: 'z' }))])).toMatchObject([{ place: { field: 'roll' } }]);
  });

  test('is found inside objects in lists in objects', () => {
    const team = z.object({ organization: reference('organizations', { label: '队伍' }) });
    const fields = fieldsOf(z.object({ plan: z.object({ teams: z.array(team) }).optional() }));
    const written = { plan: { teams: [{ organization: 'a' }, { organization: 'b' }] } };
    expect(Array.from(referencesIn(fields, written), ({ path, target }) => [path, target])).toEqual([
      ['plan.teams.organization', 'a'],
      ['plan.teams.organization', 'b'],
    ]);
    expect(Array.from(referencesIn(fields, {}))).toEqual([]);
  });

  test('is not told of a reference that was left out', () => {
    expect(found([anEntry('corrections', 'c', aCorrection())])).toEqual([]);
  });

  test('an id that JavaScript knows is still no entry', () => {
    expect(found([anEntry('homes', 'h', aHome({ organization: 'constructor' }))])).toHaveLength(1);
  });
});
