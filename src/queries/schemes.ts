import { entryAddress } from '#domain/library/address.ts';
import { collection, get, type Stored } from './content.ts';
import { linkToOrganization, type Link } from './organizations.ts';
import { rollsByScheme, type RollCard } from './rolls.ts';

export interface SchemeView {
  id: string;
  data: Stored<'schemes'>['data'];
  issuer: Link;
  /** Rolls that were judged by it, the newest first. */
  rolls: RollCard[];
}

export const schemeHref = (id: string): string => entryAddress('schemes', id);

export async function schemePaths() {
  return (await collection('schemes')).map(({ id }) => ({ params: { scheme: id }, props: { id } }));
}

export async function schemeView(id: string): Promise<SchemeView> {
  const { data } = await get('schemes', id);
  return { id, data, issuer: await linkToOrganization(data.issuer), rolls: await rollsByScheme(id) };
}

/** Every scheme, those in force first; what a star means at a place and in a time. */
export async function allSchemes(): Promise<{ label: string; href: string }[]> {
  const schemes = await collection('schemes');
  const order = (scheme: Stored<'schemes'>): string => `${scheme.data.validUntil ? 1 : 0}${scheme.data.name}`;
  return schemes.toSorted((a, b) => order(a).localeCompare(order(b))).map(({ id, data }) => ({ label: data.name, href: schemeHref(id) }));
}
