import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { patch } from './plugin.ts';
import { REPLACEMENTS } from './replacements.ts';
import { STUBS } from './stubs.ts';

const read = (file: string): string => fs.readFileSync(`node_modules/${file}`, 'utf8');
const files = Array.from(new Set(REPLACEMENTS.map(({ file }) => file)));

describe('the Decap that is installed is the one that the patches were written for', () => {
  test.each(files)('%s holds each text that is replaced, once', (file) => {
    const here = REPLACEMENTS.filter((replacement) => replacement.file === file);
    const patched = patch(read(file), here);
    for (const { from, to } of here) expect(patched.includes(from), from).toBe(to.includes(from));
  });

  test.each(STUBS)('$by imports $module', ({ by, module }) => expect(read(by)).toContain(`'${module}'`));
});

test('a build stops where the text is gone, or stands there twice', () => {
  const replacement = { file: 'a.js', why: '', from: 'score > 5', to: 'score > 0' };
  for (const code of ['score > 6', 'score > 5 || score > 5']) expect(() => patch(code, [replacement])).toThrow('a.js 已不同于所知');
});

test('a stub exports what is imported from it', () => {
  const names = read(STUBS[0]!.by).matchAll(/import \{ (\w+) \} from '(decap-cms-backend-[\w-]+)'/g);
  for (const [, name, module] of names) {
    const stub = STUBS.find((each) => each.module === module);
    if (stub) expect(stub.code, module).toContain(`class ${name} `);
  }
});
