import type { Conferral } from '#domain/conferral/conferral.ts';
import { parseNumber } from '#domain/conferral/number.ts';
import { trustedConferrals } from '#domain/conferral/table.ts';
import { fileRole } from '#domain/library/entry-path.ts';
import type { Desk } from '../protocol/desk.ts';

type Sources = Pick<Desk, 'store' | 'entries'>;

/** A table by its blob: rows of a roll are long, and a blob never changes. */
const LINES_KEPT = 200;
const numbersByBlob = new Map<string, string[]>();

const NUMBER = /^"?([A-Z][A-Z0-9]{1,5}-\d{4}-\d{5}-[0-9A-Z])\b/gmu;

function numbersIn(oid: string, bytes: Buffer): string[] {
  const known = numbersByBlob.get(oid) ?? Array.from(bytes.toString('utf8').matchAll(NUMBER), ([, number]) => number!);
  numbersByBlob.delete(oid);
  numbersByBlob.set(oid, known);
  if (numbersByBlob.size > LINES_KEPT) numbersByBlob.delete(numbersByBlob.keys().next().value!);
  return known;
}

async function numbersOf({ store }: Sources, oids: readonly string[]): Promise<string[]> {
  const blobs = await store.blobs(oids);
  return blobs.flatMap((bytes, i) => (bytes ? numbersIn(oids[i]!, bytes) : []));
}

/** Tables of rows, those of past versions too. */
const isTable = ({ path }: { path: string }): boolean => {
  const role = fileRole(path);
  return role.kind === 'rows' || (role.kind === 'archive' && role.part === 'rows');
};

/** Every number that rolls of an issuer have or had, and those that drafts have given out. None of them is issued again. */
export async function usedNumbers(sources: Sources, issuer: string): Promise<string[]> {
  const rolls = (await sources.entries.all('rolls')).filter(({ data }) => data['issuer'] === issuer);
  const lists = await Promise.all(rolls.map(({ id }) => sources.store.list(`rolls/${id}`)));
  const drafts = (await sources.store.drafts()).filter(({ collection }) => collection === 'rolls');
  const files = [...lists.flat(), ...drafts.flatMap((draft) => draft.files)].filter(isTable);
  return numbersOf(sources, [...new Set(files.flatMap(({ oid }) => oid ?? []))]);
}

/** The rolls of main, but for `except`, that have any of these numbers, with all their rows. Found by the prefix of their issuers. */
export async function rollsHolding(
  sources: Sources,
  numbers: ReadonlySet<string>,
  except: string,
): Promise<{ id: string; rows: Conferral[] }[]> {
  const prefixes = new Set(Array.from(numbers, (number) => parseNumber(number)?.prefix));
  prefixes.delete(undefined);
  if (prefixes.size === 0) return [];
  const issuers = new Set((await sources.entries.organizations()).flatMap(({ id, prefix }) => (prefixes.has(prefix) ? [id] : [])));
  const rolls = (await sources.entries.all('rolls')).filter(({ id, data }) => id !== except && issuers.has(String(data['issuer'])));
  const tables = await Promise.all(rolls.map(async ({ id }) => ({ id, file: await sources.store.read(`rolls/${id}/conferrals.csv`) })));
  return tables.flatMap(({ id, file }) => {
    if (!file || !numbersIn(file.oid, file.bytes).some((number) => numbers.has(number))) return [];
    return [{ id, rows: trustedConferrals(file.bytes.toString('utf8')) }];
  });
}
