import { divisionLabel } from '#domain/division/division.ts';
import { LEVELS, type Level } from '#domain/level/level.ts';
import { ORGANIZATION_KINDS } from '#domain/organization/organization.ts';
import { pick, prepare, type Candidate, type Prepared } from '#domain/pick/candidate.ts';
import type { PickOrganization } from '../../../shared/api.ts';
import { withReadings } from '../control/readings.ts';
import type { Option } from '../parts/combobox.tsx';

const SHOWN = 12;

/** The organisations of a country, ready to be found. */
export interface Directory {
  byId: ReadonlyMap<string, PickOrganization>;
  prepared: readonly Prepared[];
}

function candidate({ id, name, short, division, prefix }: PickOrganization): Candidate {
  const names = short ? [name, short] : [name];
  return {
    id,
    names,
    codes: [id, ...(division ? [division] : []), ...(prefix ? [prefix] : [])],
    ...(division && { where: divisionLabel(division) }),
  };
}

export const directoryOf = (list: readonly PickOrganization[]): Directory => ({
  byId: new Map(list.map((each) => [each.id, each])),
  prepared: list.map((each) => prepare(candidate(each))),
});

async function speak(list: readonly PickOrganization[]): Promise<Directory> {
  const prepared = await withReadings(list.map(candidate));
  return { byId: new Map(list.map((each) => [each.id, each])), prepared };
}

/** Reading 3,200 names takes most of a second: once for a list, whichever picker asks first. */
const spoken = new WeakMap<readonly PickOrganization[], Promise<Directory>>();

/** The same, also found by pinyin and its initials. */
export function spokenDirectory(list: readonly PickOrganization[]): Promise<Directory> {
  const known = spoken.get(list) ?? speak(list);
  spoken.set(list, known);
  known.catch(() => spoken.delete(list));
  return known;
}

/** 县级 · 上级：杭州市红十字会: what tells two of one name apart. A team's kind says more than its level. */
export function detailOf({ level, kind, parent }: PickOrganization, byId: Directory['byId']): string {
  const what = kind === 'society' ? LEVELS[level as Level] : ORGANIZATION_KINDS[kind as keyof typeof ORGANIZATION_KINDS];
  const above = parent && (byId.get(parent)?.name ?? parent);
  return [what, above && `上级：${above}`].filter(Boolean).join(' · ');
}

function toOption(id: string, byId: Directory['byId']): Option[] {
  const found = byId.get(id);
  return found ? [{ id, name: found.name, detail: detailOf(found, byId) }] : [];
}

/** The organisations for what is typed; for nothing typed, those chosen last. */
export function optionsFrom({ byId, prepared }: Directory, question: string, recent: readonly string[]): Option[] {
  const ids = question.trim() === '' ? recent : pick(prepared, question, SHOWN);
  return ids.flatMap((id) => toOption(id, byId));
}
