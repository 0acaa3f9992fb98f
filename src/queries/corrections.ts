import { collection, get, type Stored } from './content.ts';
import { remember } from './remember.ts';
import type { Link } from './organizations.ts';
import { rowHref } from './roll-rows.ts';

export interface CorrectionView {
  id: string;
  href: string;
  data: Stored<'corrections'>['data'];
  target?: Link;
}

const TARGETS = { roll: ['rolls', 'honors'], story: ['stories', 'stories'], project: ['projects', 'projects'] } as const;

async function targetOf({ data }: Stored<'corrections'>): Promise<Link | undefined> {
  if (data.roll && data.conferral) {
    const roll = await get('rolls', data.roll);
    return { label: roll.data.title, href: await rowHref(roll, data.conferral) };
  }
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
  const target = await targetOf(entry);
  return { id: entry.id, href: `/corrections/#${entry.id}`, data: entry.data, ...(target && { target }) };
}

/** Every correction ever made, the newest first. None is ever taken away. */
export function allCorrections(): Promise<CorrectionView[]> {
  return remember('all corrections', async () => {
    const all = await collection('corrections');
    return Promise.all(all.toSorted((a, b) => b.data.date.localeCompare(a.data.date) || (a.id < b.id ? 1 : -1)).map(toView));
  });
}

type Target = 'roll' | 'story' | 'project' | 'home';

/** The corrections of one thing, so that each page points at its own. */
export async function correctionsOf(kind: Target, id: string): Promise<CorrectionView[]> {
  return (await allCorrections()).filter(({ data }) => data[kind] === id);
}
