import { division, divisionLabel } from '#domain/division/division.ts';
import { ancestry } from '#domain/library/organizations.ts';
import { compareLevels, HIGHEST_STAR } from '#domain/level/level.ts';
import { collection, find, get, index, type Stored } from './content.ts';
import { remember } from './remember.ts';

export interface Link {
  label: string;
  href: string;
}

export const organizationLink = ({ id, data }: Stored<'organizations'>): Link => ({ label: data.name, href: `/organizations/${id}/` });

/** The link to an organisation that is known to exist. */
export async function linkToOrganization(id: string): Promise<Link> {
  return organizationLink(await get('organizations', id));
}

const collator = new Intl.Collator('zh-Hans-CN');

/** By division code where there is one, as official lists do; the others after them, by name; invented ones last. */
function inOfficialOrder(a: Stored<'organizations'>, b: Stored<'organizations'>): number {
  const [codeA, codeB] = [a.data.division ?? '999999', b.data.division ?? '999999'];
  const sampleLast = Number(a.data.sample) - Number(b.data.sample);
  return (
    sampleLast || compareLevels(a.data.level, b.data.level) || codeA.localeCompare(codeB) || collator.compare(a.data.name, b.data.name)
  );
}

export interface OrganizationNode {
  id: string;
  data: Stored<'organizations'>['data'];
  href: string;
  children: OrganizationNode[];
}

const byParent = () => index('organizations', 'parent', ({ data }) => [data.parent ?? '']);

async function toNode(entry: Stored<'organizations'>, depth: number): Promise<OrganizationNode> {
  const below = depth > 0 ? ((await byParent()).get(entry.id) ?? []) : [];
  const children = await Promise.all(below.toSorted(inOfficialOrder).map((child) => toNode(child, depth - 1)));
  return { ...entry, href: `/organizations/${entry.id}/`, children };
}

/** The tree from the top, `depth` steps down: whole for a small site, two levels where there are thousands. */
export async function organizationTree(): Promise<OrganizationNode[]> {
  const all = await collection('organizations');
  const roots = (await byParent()).get('') ?? [];
  return Promise.all(roots.toSorted(inOfficialOrder).map((root) => toNode(root, all.length > 400 ? 1 : 9)));
}

export interface OrganizationPage {
  id: string;
  data: Stored<'organizations'>['data'];
  place?: string;
  above: Link[];
  societies: OrganizationNode[];
  teams: OrganizationNode[];
  highestStar: number;
}

const parentsById = () =>
  remember('parents', async () => new Map((await collection('organizations')).map(({ id, data }) => [id, data.parent] as const)));

/** Everything on the page of one organisation but what others publish about it. */
export async function organizationPage(id: string): Promise<OrganizationPage> {
  const entry = await get('organizations', id);
  const parents = await parentsById();
  const above = await Promise.all(
    ancestry(id, (at) => parents.get(at))
      .slice(1)
      .reverse()
      .map(linkToOrganization),
  );
  const { children } = await toNode(entry, 1);
  const isSociety = (node: OrganizationNode): boolean => node.data.kind === 'society';
  return {
    ...entry,
    ...(entry.data.division && division(entry.data.division) && { place: divisionLabel(entry.data.division) }),
    above,
    societies: children.filter(isSociety),
    teams: children.filter((node) => !isSociety(node)),
    highestStar: entry.data.kind === 'society' ? HIGHEST_STAR[entry.data.level] : 0,
  };
}

export async function organizationIds(): Promise<string[]> {
  return (await collection('organizations')).map(({ id }) => id);
}

export const findOrganization = (id: string) => find('organizations', id);
