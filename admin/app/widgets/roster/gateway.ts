/** What the roster asks the gateway for. Everything here is a help to the editor: where it fails, the gateway still checks. */
import type { Level } from '#domain/level/level.ts';
import { isPublished, type Roll } from '#domain/roll/roll.ts';
import type { SchemeLevel } from '#domain/scheme/scheme.ts';
import type { PickScheme } from '../../../shared/api.ts';
import { send } from '../../request/send.ts';
import { organizationList } from '../organization/list.ts';
import type { Issuer } from './facts.ts';

export async function fetchIssuer(id: string): Promise<Issuer | undefined> {
  const found = (await organizationList()).find((organization) => organization.id === id);
  return found && { name: found.name, level: found.level as Level, ...(found.prefix && { prefix: found.prefix }) };
}

export async function fetchScheme(id: string): Promise<{ levels: SchemeLevel[] } | undefined> {
  const schemes = await send<PickScheme[]>('/cms-api/lists/schemes.json', { quiet: true });
  const found = schemes.find((scheme) => scheme.id === id);
  return found?.levels && { levels: found.levels };
}

/** The roll as main has it. */
export interface Base {
  csv: string;
  published: boolean;
}

/** The rows that stand on main; undefined where the roll is new. */
export async function fetchBase(path: string): Promise<Base | undefined> {
  const body = { branch: 'main', action: 'getEntry', params: { path } };
  const { data } = await send<{ data?: string | null }>('/cms-api/v1', { body, quiet: true });
  if (!data) return undefined;
  const { conferrals, stage } = JSON.parse(data) as { conferrals?: string } & Pick<Roll, 'stage'>;
  return typeof conferrals === 'string' ? { csv: conferrals, published: isPublished({ stage }) } : undefined;
}
