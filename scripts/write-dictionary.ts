/** Writes docs/data-dictionary.md from the domain's schemas. A test fails when the file on disk is older than they are. */
import fs from 'node:fs';
import { dataDictionary } from '#domain/form/dictionary.ts';

fs.writeFileSync('docs/data-dictionary.md', dataDictionary());
console.log('docs/data-dictionary.md written');
