/**
 * Writes a valid content folder of any size: `npx node bench/generate.ts OUT [--stories 10000 --seed 1 …]`.
 * The same seed and day give the same bytes.
 */
import fs from 'node:fs';
import { generate } from './generator/content.ts';
import { readArguments } from './generator/arguments.ts';

const { out, options } = readArguments(process.argv.slice(2));
if (!out) throw new Error('Say where to: npx node bench/generate.ts OUT');
if (fs.existsSync(out) && fs.readdirSync(out).length > 0) throw new Error(`${out} is not empty`);
await generate(out, options, console.log);
