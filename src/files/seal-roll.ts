import path from 'node:path';
import { z } from 'zod';
import { readConferrals, trustedConferrals } from '#domain/conferral/table.ts';
import { readEntry } from '#domain/entry/entry.ts';
import type { DataOf } from '#domain/library/collections.ts';
import { dayInChina } from '#domain/calendar/date.ts';
import { futureDays } from '#domain/library/days.ts';
import { changeProblems } from '#domain/library/versions.ts';
import { isError, placed, type Problem } from '#domain/problem/problem.ts';
import { judgeRoll } from '#domain/roll/judge.ts';
import { isPublished } from '#domain/roll/roll.ts';
import type { RollVersion } from '#domain/roll/version.ts';
import { personalDataProblems } from '#domain/text/personal-data.ts';
import { ledgerFile, readLedger, writeLedger } from './ledger.ts';
import { writeWhole } from './staging.ts';
import { archiveFile, isSameSeal, sealOf } from './seals.ts';
import { readTextIfThere } from './walk.ts';

export interface Sealing {
  /** The roll's id. */
  roll: string;
  note: string;
  /** The day of publication. */
  on: string;
}

export type Sealed = { version: RollVersion; problems: Problem[] } | { version?: undefined; problems: Problem[] };

/** What is in the working files of a roll, if all of it is right. */
function readDraft(root: string, id: string) {
  const [headFile, rowsFile] = [`rolls/${id}/roll.json`, `rolls/${id}/conferrals.csv`];
  const [head = '', csv = ''] = [headFile, rowsFile].map((file) => readTextIfThere(path.join(root, file)));
  const { entry, problems } = readEntry('rolls', id, headFile, head);
  const table = readConferrals(csv);
  return {
    head,
    csv,
    roll: entry?.data,
    rows: table.rows,
    problems: [...problems, ...table.problems.map((each) => placed(rowsFile, each))],
  };
}

type Draft = ReturnType<typeof readDraft>;
const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

/** A version is of a day that exists, and no earlier than the one before. */
export function dayProblems(id: string, on: string, latest: RollVersion | undefined): Problem[] {
  if (!isDay(on)) return [placed(ledgerFile(id), { code: 'calendar/no-such-date', values: { label: '登记日期', value: on } })];
  const today = dayInChina(new Date());
  if (on > today)
    return [placed(ledgerFile(id), { code: 'version/in-future', values: { on, today, version: (latest?.version ?? 0) + 1 } })];
  if (!latest || latest.publishedOn <= on) return [];
  const values = { on, version: latest.version, earlier: latest.publishedOn };
  return [placed(ledgerFile(id), { code: 'version/before-earlier', values })];
}

/** The rules that look at more than the roll's own files: its issuer, its scheme, the version before. */
function ruleProblems(root: string, id: string, { roll, rows }: Draft, latest: RollVersion | undefined): Problem[] {
  if (!roll) return [];
  const before = latest ? trustedConferrals(readTextIfThere(path.join(root, archiveFile(id, latest.version, 'csv'))) ?? '') : [];
  const judged = judgeRoll({
    ...{ roll, rows },
    issuer: readOne(root, 'organizations', roll.issuer),
    scheme: roll.scheme ? readOne(root, 'schemes', roll.scheme) : undefined,
  });
  return [...judged, ...futureDays(roll, dayInChina(new Date())), ...changeProblems(latest?.version ?? 0, before, rows)].map((found) =>
    placed(`rolls/${id}/${found.row ? 'conferrals.csv' : 'roll.json'}`, found),
  );
}

function readOne<Name extends 'organizations' | 'schemes'>(root: string, collection: Name, id: string): DataOf<Name> | undefined {
  const file = `${collection}/${id}.json`;
  return readEntry(collection, id, file, readTextIfThere(path.join(root, file)) ?? '{}').entry?.data;
}

function problemsBefore(root: string, { roll: id, note, on }: Sealing, draft: Draft, latest: RollVersion | undefined): Problem[] {
  const isDraft = draft.roll && !isPublished(draft.roll);
  return [
    ...draft.problems,
    ...personalDataProblems(note, 'note').map((each) => placed(ledgerFile(id), each)),
    ...dayProblems(id, on, latest),
    ...(isDraft ? [placed(`rolls/${id}/roll.json`, { code: 'version/draft', field: 'stage' })] : []),
    ...ruleProblems(root, id, draft, latest),
    ...(latest && draft.roll?.stage === 'notice' && stageOf(root, id, latest) === 'final'
      ? [placed(`rolls/${id}/roll.json`, { code: 'version/stage-back', field: 'stage', values: { version: latest.version } })]
      : []),
  ];
}

/** The stage of a version as its archive tells it. */
function stageOf(root: string, id: string, version: RollVersion | undefined): string | undefined {
  const head = version && readTextIfThere(path.join(root, archiveFile(id, version.version, 'json')));
  return head === undefined ? undefined : (JSON.parse(head) as { stage?: string }).stage;
}

/** Writes 最近更正日期 into the roll itself; its text from then on. */
export function sayAmended(root: string, id: string, on: string): string {
  const file = path.join(root, `rolls/${id}/roll.json`);
  const head = `${JSON.stringify({ ...(JSON.parse(readTextIfThere(file) ?? '{}') as object), amendedOn: on }, null, 2)}\n`;
  writeWhole(file, head);
  return head;
}

/** A final roll that is published anew was amended on that day; it says so itself. */
function amended(root: string, id: string, draft: Draft, on: string, latest: RollVersion | undefined): Pick<Draft, 'head' | 'roll'> {
  if (stageOf(root, id, latest) !== 'final') return draft;
  return { head: sayAmended(root, id, on), roll: { ...draft.roll!, amendedOn: on } };
}

/**
 * Publishes what stands in a roll's files as its next version: the ledger takes its fingerprints, the archive a copy.
 * Nothing is written when something is wrong, or when nothing changed.
 */
export function sealRoll(root: string, sealing: Sealing): Sealed {
  const { roll: id, note, on } = sealing;
  const draft = readDraft(root, id);
  const versions = readLedger(root, id);
  const latest = versions.at(-1);
  const problems = problemsBefore(root, sealing, draft, latest);
  if (!draft.roll || problems.some(isError)) return { problems };
  const { rows } = draft;
  if (latest && isSameSeal(sealOf(draft.roll, rows), latest.seal)) {
    return { problems: [placed(ledgerFile(id), { code: 'version/nothing-new', values: { version: latest.version } })] };
  }
  const { head, roll } = amended(root, id, draft, on, latest);
  const version: RollVersion = { version: versions.length + 1, publishedOn: on, note, seal: sealOf(roll!, rows), recuts: [] };
  writeWhole(path.join(root, archiveFile(id, version.version, 'csv')), draft.csv);
  writeWhole(path.join(root, archiveFile(id, version.version, 'json')), head);
  writeLedger(root, id, [...versions, version]);
  return { version, problems };
}
