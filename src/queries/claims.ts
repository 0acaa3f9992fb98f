import { composeNumber } from '#domain/conferral/number.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { sha256 } from '#files/seals.ts';
import { claimEdition, type ClaimEdition } from '#publish/claim/edition.ts';
import { collection, get } from './content.ts';
import { builtOn, settings } from './site.ts';

export interface VerifyPage extends ClaimEdition {
  /** The day that every answer names: what changed later is not in it. */
  builtOn: string;
  /** Since when rolls are published here. */
  rollsSince: string;
  site: Pick<Settings, 'name' | 'nameEn'>;
  /** A number to show how one looks; no society has its prefix. */
  example: string;
}

const EXAMPLE = composeNumber({ prefix: 'DEMO', year: 2026, serial: 17 });

async function edition(): Promise<ClaimEdition> {
  const rolls = (await collection('rolls')).map(async ({ id, data }) => {
    const { name: issuer } = (await get('organizations', data.issuer)).data;
    return { id, count: data.count, issuer, sample: data.sample, versions: data.versions };
  });
  return claimEdition(await Promise.all(rolls), sha256);
}

/** What the page of the claim check knows: which shards to ask, and of what day its answers are. */
export async function verifyPage(): Promise<VerifyPage> {
  const { rollsSince, name, nameEn } = await settings();
  return { ...(await edition()), builtOn, rollsSince, site: { name, nameEn }, example: EXAMPLE };
}
