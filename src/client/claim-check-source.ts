import { shardFile } from '#domain/claim/fingerprint.ts';
import type { ClaimSource } from '#domain/claim/question.ts';

/** What the page says of the rolls it can be asked about; see src/queries/claims.ts. */
export interface ClaimData {
  source: string;
  edition: string;
  bits: string;
}

/** Longer than that nobody waits; a slow telephone network is quicker. */
const PATIENCE = 20_000;

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

const sha256 = async (text: string): Promise<string> => hexadecimal(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** Answers other than the file itself tell nothing of a record: 404 is a layout of another day, the rest a failure. */
async function fetchShard(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/** The shards of the site this page belongs to. The edition is in the address so that no cache gives an older file. */
export function claimSource({ source, edition, bits }: ClaimData): ClaimSource {
  return {
    edition,
    bits: Number(bits),
    hash: isSecureContext ? sha256 : undefined,
    fetchShard: (shard) => fetchShard(`${source}${shardFile(shard)}?edition=${edition}`),
  };
}
