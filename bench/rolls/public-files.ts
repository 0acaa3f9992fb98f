/** One contender of bench/rolls.ts: every public file that is made of rolls, as the build makes them. */
import { writeClaims } from '../../src/claims/write-claims.ts';
import { writeDataFiles } from '../../src/data/write.ts';

const [contentDir, outDir] = process.argv.slice(2) as [string, string];
console.log(writeDataFiles({ contentDir, outDir }));
console.log(writeClaims(contentDir, outDir));
