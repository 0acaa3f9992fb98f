import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimName, shardFile } from '#domain/claim/fingerprint.ts';
import { ask } from '#domain/claim/question.ts';
import type { ClaimShard } from '#domain/claim/shard.ts';
import { readTypedNumber } from '#domain/claim/typed-number.ts';
import { statusOf } from '#domain/roll/judge.ts';
import { publishedRolls } from '#files/published-rolls.ts';
import { sha256 } from '#files/seals.ts';
import { readClaims, SHARD_FOLDER, writeClaims } from '../../src/claims/write-claims.ts';
import { contentFolder } from '../fixtures/content-folder.ts';

const folders: string[] = [];
function written(contentDir: string): string {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-'));
  folders.push(out);
  writeClaims(contentDir, out);
  return path.join(out, SHARD_FOLDER);
}
afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true })));

const textsIn = (folder: string): string[] => fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));

/** Asks the files as the page does: what a reader types goes in, what the page would show comes out. */
function asker(contentDir: string, folder: string) {
  const { edition, bits } = readClaims(contentDir);
  const fetchShard = async (shard: number) => JSON.parse(fs.readFileSync(path.join(folder, shardFile(shard)), 'utf8')) as unknown;
  return async (typedNumber: string, typedName: string) => {
    const read = readTypedNumber(typedNumber);
    if (read.kind !== 'number') return read.kind;
    const question = { number: read.number, name: claimName(typedName) };
    const answer = await ask(question, { edition, bits, hash: async (text) => sha256(text), fetchShard });
    return answer.kind === 'record' ? answer.claim.status : answer.kind;
  };
}

describe('the claim check over the shipped rolls', () => {
  const rolls = Array.from(publishedRolls('content'));
  const rows = rolls.flatMap(({ roll, rows }) => rows.map((row) => ({ ...row, shown: statusOf(row, roll), roll })));
  const open = rows.filter(({ shown }) => shown !== 'withheld');
  let folder: string;
  let verify: ReturnType<typeof asker>;
  beforeAll(() => {
    folder = written('content');
    verify = asker('content', folder);
  });

  test('answers every published row by its own number and name with the status that its roll shows', async () => {
    expect(rows.length).toBeGreaterThan(600);
    const answers = await Promise.all(rows.map(({ number, name }) => verify(number, name)));
    expect(answers).toEqual(rows.map(({ shown }) => shown));
    expect(new Set(answers)).toEqual(new Set(['active', 'notice', 'corrected', 'revoked', 'withheld']));
  });

  test('finds nothing for a number with any other name', async () => {
    const pair = fc.record({
      row: fc.constantFrom(...open),
      other: fc.oneof(fc.constantFrom(...open.map(({ name }) => name)), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(pair, async ({ row, other }) => {
        fc.pre(claimName(other) !== claimName(row.name));
        return (await verify(row.number, other)) === 'none';
      }),
      { numRuns: 1000 },
    );
  });

  test('spaces in a name make it no other name', async () => {
    const compound = open.find(({ name }) => name === '司徒念安')!;
    expect(await verify(compound.number, '司徒　念安')).toBe(compound.shown);
  });

  test('a corrected name counts, the name before it does not', async () => {
    expect(await verify('SLC-2024-00015-M', '陈思沅')).toBe('corrected');
    expect(await verify('SLC-2024-00015-M', '陈思源')).toBe('none');
  });

  test('a withheld record has one answer for every name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => (await verify('SLM-2025-00214-R', name)) === 'withheld'),
    );
  });

  test('names nobody: no name, no team and no number is in any shard', () => {
    const shards = textsIn(folder).map((text) => JSON.parse(text) as ClaimShard);
    const tables = shards.map(({ rolls: { columns, rows } }) => rows.map((row) => new Map(columns.map((column, i) => [column, row[i]]))));
    const heads = new Set(tables.flat().flatMap((head) => [head.get('title'), head.get('issuer')]));
    const values = [
      ...tables.flat().flatMap((head) => [...head.values()]),
      ...shards.flatMap(({ claims }) => Object.entries(claims).flat(2)),
    ];
    const told = values.flatMap((value) => (typeof value === 'object' && value ? Object.values(value) : [value])).map(String);
    const texts = Array.from(new Set(told)).filter((text) => !heads.has(text));
    // A society that stands as a team of its own roll is told as its issuer.
    const secrets = new Set(
      rows.flatMap(({ number, name, unit }) => [number, name, unit ?? '']).filter((text) => text && !heads.has(text)),
    );
    expect(secrets.size).toBeGreaterThan(1200);
    for (const secret of secrets) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });

  test('each shard is one of many records, and light', () => {
    const texts = textsIn(folder);
    expect(texts).toHaveLength(32);
    for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(20 * 1024);
  });

  test('the same rolls give the same bytes', () => {
    expect(textsIn(written('content'))).toEqual(textsIn(folder));
  });
});

describe('the claim check and drafts', () => {
  test('a draft is asked in vain', async () => {
    const root = contentFolder();
    folders.push(root);
    const { id, rows } = Array.from(publishedRolls(root))[0]!;
    const { number, name } = rows[0]!;
    expect(await asker(root, written(root))(number, name)).toBe('active');
    const file = path.join(root, 'rolls', id, 'roll.json');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"stage": "final"', '"stage": "draft"'));
    expect(await asker(root, written(root))(number, name)).toBe('none');
  });
});
