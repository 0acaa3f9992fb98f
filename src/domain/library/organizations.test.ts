import { describe, expect, test } from 'vitest';
import { anOrganization } from '../../../tests/fixtures/builders.ts';
import { aLibrary, anEntry } from '../../../tests/fixtures/library.ts';
import type { Organization } from '../organization/organization.ts';
import { ancestry, organizationProblems } from './organizations.ts';

const found = (organizations: Record<string, Partial<Organization>>) =>
  organizationProblems(
    aLibrary({
      entries: Object.entries(organizations).map(([id, over]) =>
        anEntry('organizations', id, anOrganization({ numberPrefix: undefined, ...over })),
      ),
    }),
  );
const codes = (organizations: Record<string, Partial<Organization>>): string[] => found(organizations).map(({ code }) => code);

describe('the tree of organisations', () => {
  test('hangs everybody but the national society under somebody', () => {
    expect(codes({ alone: { parent: undefined } })).toEqual(['organization/parent-missing']);
  });

  test('hangs nobody under a lower level', () => {
    expect(found({ a: { level: 'province', parent: 'hechuan' } })).toMatchObject([
      { code: 'organization/parent-lower', values: { parent: '河川市红十字会' }, place: { file: 'organizations/a.json', field: 'parent' } },
    ]);
  });

  test('lets levels be left out: a municipality has no city, some counties hang under a province', () => {
    expect(codes({ district: { level: 'county', parent: 'yunze' } })).toEqual([]);
  });

  test('lets an association or a team hang under a society of its own level', () => {
    expect(codes({ association: { kind: 'association', level: 'city', parent: 'hechuan' } })).toEqual([]);
  });

  test('has no circle; each member is told the way round', () => {
    const problems = found({ a: { parent: 'b' }, b: { parent: 'c' }, c: { parent: 'a' }, below: { level: 'county', parent: 'a' } });
    const circles = problems.filter(({ code }) => code === 'organization/cycle');
    expect(circles.map(({ place, values }) => [place.file, values['path']])).toEqual([
      ['organizations/a.json', 'a → b → c'],
      ['organizations/b.json', 'b → c → a'],
      ['organizations/c.json', 'c → a → b'],
    ]);
    expect(codes({ a: { parent: 'a' } })).toContain('organization/cycle');
  });

  test('is climbed without end nowhere', () => {
    expect(ancestry('a', (id) => ({ a: 'b', b: 'c', c: 'b' })[id])).toEqual(['a', 'b', 'c']);
  });
});

describe('a number prefix', () => {
  test('has one owner', () => {
    expect(found({ other: { numberPrefix: 'HCSH' } })).toMatchObject([
      { code: 'organization/prefix-taken', values: { prefix: 'HCSH', other: 'hechuan' }, place: { file: 'organizations/other.json' } },
    ]);
  });
});

describe('the facts of an organisation', () => {
  test('an unknown division code is told; none at all is fine', () => {
    expect(codes({ a: { division: '999999' } })).toEqual(['organization/unknown-division']);
    expect(codes({ a: { division: undefined } })).toEqual([]);
  });

  test('a county society with fewer than three teams is a reminder, none registered too', () => {
    const county = (count: number): Partial<Organization> => ({ level: 'county', registeredTeams: { count, asOf: '2026-01-01' } });
    expect(codes({ a: county(2) })).toEqual(['organization/few-teams']);
    expect(codes({ a: county(0) })).toEqual(['organization/few-teams']);
    expect(codes({ a: county(3) })).toEqual([]);
    expect(codes({ a: { level: 'county' } })).toEqual([]);
  });
});
