import { division } from '../division/division.ts';
import type { Entry } from '../entry/entry.ts';
import { compareLevels } from '../level/level.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import type { Library } from './library.ts';

type OrganizationEntry = Entry<'organizations'>;
type Organizations = ReadonlyMap<string, OrganizationEntry>;

/** The way up from an organisation; stops where it would go round in a circle. */
export function ancestry(id: string, parentOf: (id: string) => string | undefined): string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = parentOf(at)) path.push(at);
  return path;
}

function parentProblems({ data }: OrganizationEntry, all: Organizations): FoundProblem[] {
  if (!data.parent) return data.level === 'national' ? [] : [{ code: 'organization/parent-missing', field: 'parent' }];
  const parent = all.get(data.parent)?.data;
  const isLower = parent && compareLevels(parent.level, data.level) > 0;
  return isLower ? [{ code: 'organization/parent-lower', field: 'parent', values: { parent: parent.name } }] : [];
}

function cycleProblems({ id }: OrganizationEntry, all: Organizations): FoundProblem[] {
  const path = ancestry(id, (at) => all.get(at)?.data.parent);
  const next = all.get(path.at(-1)!)?.data.parent;
  return next === id ? [{ code: 'organization/cycle', field: 'parent', values: { path: path.join(' → ') } }] : [];
}

function factProblems({ data }: OrganizationEntry): FoundProblem[] {
  const few = data.kind === 'society' && data.level === 'county' && data.registeredTeams && data.registeredTeams.count < 3;
  return [
    ...(data.division && !division(data.division)
      ? [{ code: 'organization/unknown-division', field: 'division', values: { code: data.division } } as const]
      : []),
    ...(few ? [{ code: 'organization/few-teams', field: 'registeredTeams', values: { count: data.registeredTeams!.count } } as const] : []),
  ];
}

function prefixProblems(all: Organizations): Problem[] {
  const owners = new Map<string, string>();
  return Array.from(all.values()).flatMap(({ file, id, data: { numberPrefix: prefix } }) => {
    if (!prefix) return [];
    const other = owners.get(prefix);
    owners.set(prefix, other ?? id);
    return other ? [placed(file, { code: 'organization/prefix-taken', field: 'numberPrefix', values: { prefix, other } })] : [];
  });
}

/** The tree of organisations: every one under a higher one, no circle, one owner to a number prefix. */
export function organizationProblems({ entries }: Library): Problem[] {
  const all = entries.organizations;
  const own = Array.from(all.values()).flatMap((entry) =>
    [...parentProblems(entry, all), ...cycleProblems(entry, all), ...factProblems(entry)].map((found) => placed(entry.file, found)),
  );
  return [...own, ...prefixProblems(all)];
}
