import { collection, get, type Stored } from './content.ts';
import { remember } from './remember.ts';
import type { Link } from './organizations.ts';
import { rowHref } from './roll-rows.ts';
import { findConferral } from './rolls.ts';

export interface CorrectionView {
  id: string;
  href: string;
  data: Stored<'corrections'>['data'];
  target?: Link;
  /** The roll that it concerns, named by the entry or by its number. */
  roll?: string;
}

const TARGETS = { roll: ['rolls', 'honors'], story: ['stories', 'stories'], project: ['projects', 'projects'] } as const;

interface Target {
  target?: Link;
  roll?: string;
}

/** A number alone names its roll; an entry need not say it twice. */
async function rollTarget({ data }: Stored<'corrections'>): Promise<Target | undefined> {
  if (data.roll && data.conferral) {
    const roll = await get('rolls', data.roll);
    return { target: { label: roll.data.title, href: await rowHref(roll, data.conferral) }, roll: data.roll };
  }
  const found = data.conferral ? await findConferral(data.conferral) : undefined;
  return found && { target: { label: found.roll.label, href: found.href }, roll: found.rollId };
}

async function targetOf({ data }: Stored<'corrections'>): Promise<Link | undefined> {
  for (const [field, [collectionName, route]] of Object.entries(TARGETS)) {
    const id = data[field as keyof typeof TARGETS];
    if (!id) continue;
    const entry = await get(collectionName, id);
    return { label: entry.data.title, href: `/${route}/${id}/` };
  }
  if (!data.home) return undefined;
  return { label: (await get('homes', data.home)).data.name, href: `/homes/${data.home}/` };
}

async function toView(entry: Stored<'corrections'>): Promise<CorrectionView> {
  const byNumber = await rollTarget(entry);
  const target = byNumber?.target ?? (await targetOf(entry));
  const roll = byNumber?.roll ?? entry.data.roll;
  return { id: entry.id, href: `/corrections/#${entry.id}`, data: entry.data, ...(target && { target }), ...(roll && { roll }) };
}

/** Every correction ever made, the newest first. None is ever taken away. */
export function allCorrections(): Promise<CorrectionView[]> {
  return remember('all corrections', async () => {
    const all = await collection('corrections');
    return Promise.all(all.toSorted((a, b) => b.data.date.localeCompare(a.data.date) || (a.id < b.id ? 1 : -1)).map(toView));
  });
}

type Subject = 'story' | 'project' | 'home';

/** The corrections of one thing, so that each page points at its own. */
export async function correctionsOf(kind: Subject, id: string): Promise<CorrectionView[]> {
  return (await allCorrections()).filter(({ data }) => data[kind] === id);
}

export async function correctionsOfRoll(id: string): Promise<CorrectionView[]> {
  const byRoll = await remember('corrections by roll', async () => Map.groupBy(await allCorrections(), ({ roll }) => roll));
  return byRoll.get(id) ?? [];
}

/** The corrections of each row by its number, the newest first. */
export const correctionsByNumber = () =>
  remember('corrections by number', async () => Map.groupBy(await allCorrections(), ({ data }) => data.conferral));
