/** The rival of bench/rolls.ts: the same rows read by Papa Parse and written as CSV and JSON. No rule, no version, no checksum. */
import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

const [contentDir, outDir] = process.argv.slice(2) as [string, string];
fs.mkdirSync(outDir, { recursive: true });
for (const id of fs.readdirSync(path.join(contentDir, 'rolls'))) {
  const text = fs.readFileSync(path.join(contentDir, 'rolls', id, 'conferrals.csv'), 'utf8').trimEnd();
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  fs.writeFileSync(path.join(outDir, `${id}.csv`), Papa.unparse(data));
  fs.writeFileSync(path.join(outDir, `${id}.json`), JSON.stringify(data));
}
