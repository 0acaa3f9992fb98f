import fs from 'node:fs';
import path from 'node:path';
import { composeNumber, parseNumber } from '#domain/conferral/number.ts';
import { sealRoll } from '#files/seal-roll.ts';
import type { Measured } from '../tools/measure.ts';
import type { BenchSite } from './site.ts';

/** A publication: what it does to content and built pages, and how it is undone. */
interface Publication {
  label: string;
  publish(): void;
  undo(): void;
}

/** A file as it was, for putting it back with its time. */
function kept(file: string): () => void {
  const [text, { atime, mtime }] = [fs.readFileSync(file), fs.statSync(file)];
  return () => {
    fs.writeFileSync(file, text);
    fs.utimesSync(file, atime, mtime);
  };
}

function storyOf({ dist }: BenchSite, label: string, year: string): Publication {
  const slug = fs.readdirSync(path.join(dist, 'stories')).find((name) => name.startsWith(`${year}-s-`))!;
  const file = path.join(dist, 'stories', slug, 'index.html');
  const undo = kept(file);
  return { label, undo, publish: () => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('</h1>', '（增补）</h1>')) };
}

/** One more row on a roll, sealed as an editor seals it. Its page changes too. */
function rollOf({ content, dist }: BenchSite): Publication {
  const id = fs.readdirSync(path.join(content, 'rolls')).find((name) => name.startsWith('2025-'))!;
  const folder = path.join(content, 'rolls', id);
  const rows = path.join(folder, 'conferrals.csv');
  const page = path.join(dist, 'honors', id, 'index.html');
  const undoing = [rows, path.join(folder, 'versions.json'), page].map(kept);
  return {
    label: 'one row more on a roll, sealed',
    publish() {
      const lines = fs.readFileSync(rows, 'utf8').trimEnd().split('\n');
      const cells = lines.at(-1)!.split(',');
      const { prefix, year } = parseNumber(cells[0]!)!;
      const row = [composeNumber({ prefix, year, serial: 99_000 }), '新来的', ...cells.slice(2)].join(',');
      fs.writeFileSync(rows, `${[...lines, row].join('\n')}\n`);
      const { problems } = sealRoll(content, { roll: id, note: '增补一人。', on: new Date().toISOString().slice(0, 10) });
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      fs.writeFileSync(page, fs.readFileSync(page, 'utf8').replace('</h1>', '（增补）</h1>'));
    },
    undo() {
      for (const undo of undoing) undo();
      for (const extension of ['csv', 'json']) fs.rmSync(path.join(folder, `versions/v2.${extension}`), { force: true });
    },
  };
}

/** What each publication costs the index; the site is as it was afterwards. */
export async function refreshes(site: BenchSite, today: string): Promise<{ label: string; taken: Measured }[]> {
  const year = today.slice(0, 4);
  const publications = [
    storyOf(site, 'a story of this year', year),
    storyOf(site, 'a story of an earlier year', String(Number(year) - 2)),
    rollOf(site),
  ];
  const nothing = { label: 'nothing', publish: () => undefined, undo: () => undefined };
  const taken: { label: string; taken: Measured }[] = [];
  for (const { label, publish, undo } of [nothing, ...publications]) {
    publish();
    try {
      taken.push({ label, taken: await site.run('scripts/index-search.ts', '--refresh') });
    } finally {
      undo();
    }
    await site.run('scripts/index-search.ts', '--refresh');
  }
  return taken;
}
