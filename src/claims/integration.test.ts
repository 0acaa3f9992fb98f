import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shardNow } from './integration.ts';
import { SHARD_FOLDER, writeClaims } from './write-claims.ts';

test('in dev a shard is what the build would write, and nothing else has an address', () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-'));
  writeClaims('content', out);
  expect(shardNow('/0003.json?edition=x', 'content')).toBe(fs.readFileSync(path.join(out, SHARD_FOLDER, '0003.json'), 'utf8'));
  for (const url of ['/ffff.json', '/', '/../0003.json', '/3.json']) expect(shardNow(url, 'content')).toBeUndefined();
  fs.rmSync(out, { recursive: true });
});

test('what an earlier build left among the shards goes', () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'claims-'));
  const left = path.join(out, SHARD_FOLDER, 'ffff.json');
  fs.mkdirSync(path.dirname(left), { recursive: true });
  fs.writeFileSync(left, '{}');
  writeClaims('content', out);
  expect(fs.existsSync(left)).toBe(false);
  fs.rmSync(out, { recursive: true });
});
