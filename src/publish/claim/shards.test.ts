import { describe, expect, test } from 'vitest';
import { keyOf, numberText, recordText } from '#domain/claim/fingerprint.ts';
import type { Conferral } from '#domain/conferral/conferral.ts';
import type { Roll } from '#domain/roll/roll.ts';
import { sha256 } from '#files/seals.ts';
import { aConferral, aNumber, aRoll } from '../../../tests/fixtures/builders.ts';
import { claimEdition } from './edition.ts';
import { claimShards, keyedClaims } from './shards.ts';

const changed = { statusOn: '2026-03-01', statusReason: '录入有误', statusBasis: '登记表' };
const withheldRow = aConferral({ name: '', unit: undefined, status: 'withheld', ...changed });

const claimsOf = (rows: Conferral[], roll: Roll = aRoll()) =>
  keyedClaims({ id: 'r', roll, issuer: '河川市红十字会', version: 2 }, rows, sha256);
const statusIn = (roll: Roll, row: Partial<Conferral>) => claimsOf([aConferral(row)], roll)[0]!.claim.status;

describe('what a shard says of a record', () => {
  test('is its status, honour and change, and its roll', () => {
    const [{ claim, roll }] = claimsOf([aConferral({ status: 'corrected', ...changed })]) as [ReturnType<typeof claimsOf>[number]];
    expect(claim).toEqual({ status: 'corrected', honour: '三星级红十字志愿者', ...changed });
    expect(roll).toEqual({
      ...{ id: 'r', title: '2025 年度星级红十字志愿者名单', issuer: '河川市红十字会', year: 2025 },
      ...{ decidedOn: '2026-02-10', publishedOn: '2026-02-12', version: 2 },
    });
  });

  test('is under notice as long as its roll is, whatever the row says', () => {
    const notice = aRoll({
      stage: 'notice',
      decidedOn: undefined,
      notice: { opens: '2026-02-12', closes: '2026-02-18', objections: '办公室信箱' },
    });
    expect(statusIn(notice, {})).toBe('notice');
    expect(statusIn(notice, { status: 'active' })).toBe('notice');
    expect(statusIn(notice, { status: 'corrected', ...changed })).toBe('notice');
    expect(statusIn(notice, { status: 'revoked', ...changed })).toBe('revoked');
    expect(claimsOf([aConferral()], notice)[0]!.roll.noticeCloses).toBe('2026-02-18');
  });

  test('on a withheld record is only that it is hidden and why; its key is the number’s own', () => {
    const [{ claim, key }] = claimsOf([withheldRow]) as [ReturnType<typeof claimsOf>[number]];
    expect(claim).toEqual({ status: 'withheld', ...changed });
    expect(key).toBe(keyOf(sha256(numberText(aNumber()))));
  });

  test('is found by the name as the rolls write it', () => {
    const [{ key }] = claimsOf([aConferral({ name: '吴　衡' })]) as [ReturnType<typeof claimsOf>[number]];
    expect(key).toBe(keyOf(sha256(recordText(aNumber(), '吴衡'))));
  });
});

describe('shards', () => {
  const rows = Array.from({ length: 200 }, (_, i) =>
    aConferral({ number: aNumber(i + 1), name: `林知${String.fromCodePoint(0x4e00 + i)}` }),
  );
  const edition = { edition: 'e', bits: 3 };
  const shards = (claims: ReturnType<typeof claimsOf>) => Array.from(claimShards(claims, edition));

  test('hold every record once, and are all there though empty', () => {
    const made = shards(claimsOf(rows));
    expect(made.map(({ shard }) => shard)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(made.flatMap(({ claims }) => Object.keys(claims))).toHaveLength(200);
    expect(shards([])).toHaveLength(8);
  });

  test('do not keep the order of the roll, and are the same bytes in whatever order they are read', () => {
    const keys = Object.keys(shards(claimsOf(rows))[0]!.claims);
    expect(keys).toEqual(keys.toSorted());
    expect(JSON.stringify(shards(claimsOf(rows.toReversed())))).toBe(JSON.stringify(shards(claimsOf(rows))));
  });
});

describe('the edition', () => {
  const seal = { rows: 'a', head: 'b' };
  const sealed = { id: 'r', count: 40, issuer: '河川市红十字会', sample: false, versions: [{ version: 1, seal }] };
  const editionOf = (...rolls: (typeof sealed)[]) => claimEdition(rolls, sha256).edition;

  test('changes with every new version, re-cut, roll and issuer’s name', () => {
    const others = [
      editionOf({ ...sealed, versions: [...sealed.versions, { version: 2, seal }] }),
      editionOf({ ...sealed, versions: [{ version: 1, seal: { rows: 'c', head: 'b' } }] }),
      editionOf(sealed, { ...sealed, id: 's' }),
      editionOf({ ...sealed, issuer: '另一个红十字会' }),
      editionOf({ ...sealed, sample: true }),
    ];
    expect(new Set([editionOf(sealed), ...others]).size).toBe(6);
  });

  test('does not depend on the order in which rolls are read', () => {
    const second = { ...sealed, id: 's' };
    expect(editionOf(sealed, second)).toBe(editionOf(second, sealed));
  });
});
