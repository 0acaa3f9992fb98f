/**
 * Writes the sample roll of the invented municipality, 468 rows: `npx node scripts/sample-roll/run.ts`.
 * A list of that length exists in reality, and only a list of that length shows whether a name can be found.
 */
import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { contentDir } from '#files/paths.ts';
import { COLUMNS, rows } from './rows.ts';

const file = path.join(contentDir(), 'rolls/slm-2025-star/conferrals.csv');
const written = rows();
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(file, `${Papa.unparse(written, { columns: [...COLUMNS], newline: '\n' })}\n`);
console.log(`${file}：${written.length} 条`);
