import { describe, expect, test } from 'vitest';
import { jsonSchema } from './json-schema.ts';
import { COLLECTIONS, type CollectionName } from './meta.ts';

describe('JSON Schema for editors that know it', () => {
  test.each(Object.keys(COLLECTIONS) as CollectionName[])('%s yields a closed object without our own keys', (name) => {
    const schema = jsonSchema(name);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.stringify(schema)).not.toMatch(/"(?:label|hint|widget)":"/);
  });

  test('labels become titles, hints descriptions', () => {
    expect(jsonSchema('organizations').properties!['name']).toMatchObject({ title: '全称', description: '例如 杭州市红十字会' });
  });

  test('what has a default may be left out', () => {
    expect(jsonSchema('homes').required).not.toContain('status');
    expect(jsonSchema('homes').required).toContain('sources');
  });
});
