import { describe, expect, test } from 'vitest';
import { writtenData } from '../../tests/fixtures/data-content.ts';
import { dataFile } from './integration.ts';

const root = writtenData();

describe('the dev server', () => {
  test.each([
    ['/data/v1/homes.csv', 'text/csv'],
    ['/data/v1/rolls/2026-hechuan-stars.jsonl?x=1', 'application/jsonl'],
    ['/data/v1/years/2025/conferrals-2025.datapackage.json', 'application/json'],
    ['/honors/2026-hechuan-stars/v2/2026-hechuan-stars-v2.csv', 'text/csv'],
    ['/data/v1/checksums.txt', 'text/plain'],
  ])('answers %s as %s', (url, type) => {
    expect(dataFile(root, url)?.type).toContain(type);
  });

  test.each(['/data/', '/honors/2026-hechuan-stars/', '/data/v1/none.csv', '/data/v1/../v1/checksums.txt', '/honors/x/v1/..%2f..%2fa.csv'])(
    'leaves %s to others',
    (url) => {
      expect(dataFile(root, url)).toBeUndefined();
    },
  );
});
