import { describe, expect, test } from 'vitest';
import { sha256 } from '#files/seals.ts';
import type { ClaimAnswer } from './answer.ts';
import { keyOf, numberText, recordText, shardBits, shardFile, shardOf } from './fingerprint.ts';
import { ask, type ClaimSource } from './question.ts';
import { rollTable, SHARD_FORMAT, type Claim, type ClaimShard } from './shard.ts';

const NUMBER = 'SLM-2025-00003-C';
const NAME = '司徒念安';
const EDITION = 'e1';

const roll = { id: 'r', title: '名单', issuer: '示例市红十字会', year: 2025, publishedOn: '2026-03-02', version: 1 };
const record = keyOf(sha256(recordText(NUMBER, NAME)));
const withheld = keyOf(sha256(numberText(NUMBER)));
const aClaim = (claim: Partial<Claim> = {}): Claim => ({ roll: 0, status: 'active', ...claim });
const aShard = (shard: Partial<ClaimShard> = {}): ClaimShard => ({
  ...{ format: SHARD_FORMAT, edition: EDITION, shard: 0, rolls: rollTable([roll]), claims: { [record]: aClaim() } },
  ...shard,
});

const asked = (shard: unknown, name = NAME, source: Partial<ClaimSource> = {}): Promise<ClaimAnswer> =>
  ask(
    { number: NUMBER, name },
    { edition: EDITION, bits: 0, hash: async (text) => sha256(text), fetchShard: async () => structuredClone(shard), ...source },
  );

const unavailable = (because: string) => ({ kind: 'unavailable', because });

describe('an answer', () => {
  test('is the record that stands under number and name', async () => {
    expect(await asked(aShard())).toEqual({ kind: 'record', claim: aClaim(), roll });
  });

  test('is the same for a wrong name and for a number that was never issued', async () => {
    expect(await asked(aShard(), '司徒念')).toEqual({ kind: 'none' });
    expect(await asked(aShard({ claims: {} }))).toEqual({ kind: 'none' });
  });

  test('on a withheld record is the same for every name', async () => {
    const shard = aShard({ claims: { [withheld]: aClaim({ status: 'withheld' }) } });
    const answers = await Promise.all([NAME, '张三', 'x', '{}', '__proto__'].map((name) => asked(shard, name)));
    for (const answer of answers) expect(answer).toEqual({ kind: 'record', claim: aClaim({ status: 'withheld' }), roll });
  });

  test('on a withheld record is “withheld” even where a file still holds its name’s key', async () => {
    const both = aShard({ claims: { [record]: aClaim(), [withheld]: aClaim({ status: 'withheld' }) } });
    expect(await asked(both)).toMatchObject({ claim: { status: 'withheld' } });
  });

  test('is never “none” for a shard that is not whole, not present or not of this page', async () => {
    const broken = [null, 'text', [], {}, { ...aShard(), claims: undefined }, { ...aShard(), rolls: [roll] }];
    for (const shard of broken) expect(await asked(shard)).toEqual(unavailable('offline'));
    const others = [undefined, aShard({ edition: 'e2' }), aShard({ shard: 1 }), { ...aShard(), format: 2 }];
    for (const shard of others) expect(await asked(shard, '张三')).toEqual(unavailable('stale'));
    const failing = { fetchShard: () => Promise.reject(new TypeError('Failed to fetch')) };
    expect(await asked(aShard(), NAME, failing)).toEqual(unavailable('offline'));
    expect(await asked(aShard(), NAME, { hash: undefined })).toEqual(unavailable('insecure'));
  });

  test('is no “yes” where the file contradicts itself', async () => {
    expect(await asked(aShard({ rolls: rollTable([]) }))).toEqual(unavailable('offline'));
    expect(await asked(aShard({ claims: { [withheld]: aClaim() } }), '张三')).toEqual(unavailable('offline'));
    expect(await asked(aShard({ claims: { [record]: aClaim({ status: 'withheld' }) } }))).toEqual(unavailable('offline'));
  });

  test('takes one request, which tells only the shard', async () => {
    const shards: unknown[] = [];
    const fetchShard = async (...given: unknown[]) => void shards.push(given);
    await asked(aShard(), NAME, { bits: 4, fetchShard });
    expect(shards).toEqual([[shardOf(sha256(numberText(NUMBER)), 4)]]);
  });
});

describe('shards', () => {
  test('hold 16 to 32 records on average as soon as there are so many', () => {
    for (const records of [33, 64, 681, 20_000, 500_000, 590_000]) {
      const average = records / 2 ** shardBits(records);
      expect(average).toBeGreaterThan(16);
      expect(average).toBeLessThanOrEqual(32);
    }
    expect([0, 1, 32].map(shardBits)).toEqual([0, 0, 0]);
  });

  test('are named by the first bits of the hash', () => {
    const hash = 'f3'.padEnd(64, '0');
    expect([0, 1, 4, 8, 14].map((bits) => shardOf(hash, bits))).toEqual([0, 1, 15, 243, 15_552]);
    expect(shardFile(15_552)).toBe('3cc0.json');
  });
});
