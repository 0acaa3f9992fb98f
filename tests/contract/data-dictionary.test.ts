import fs from 'node:fs';
import { expect, test } from 'vitest';
import { dataDictionary } from '../../src/domain/form/dictionary.ts';

test('docs/data-dictionary.md says what the schemas say; after a change run: npm run dictionary', () => {
  expect(fs.readFileSync('docs/data-dictionary.md', 'utf8')).toBe(dataDictionary());
});
