import { CHANGED, CONFERRAL_STATUSES, samePersonNumbers, type Conferral } from '../conferral/conferral.ts';
import { placed, type FoundProblem, type Problem } from '../problem/problem.ts';
import { isPublished } from '../roll/roll.ts';
import { honoursIn } from '../text/markdown.ts';
import { normaliseName } from '../text/name.ts';
import { ancestry } from './organizations.ts';
import { judgeRoll } from '../roll/judge.ts';
import { allEntries, publishedEntries, type Library } from './library.ts';

const rowsFile = (rollFile: string): string => rollFile.replace(/roll\.json$/, 'conferrals.csv');

/** Each roll judged by its issuer and the scheme of its day. */
function judged({ entries, rows }: Library): Problem[] {
  return Array.from(entries.rolls.values()).flatMap(({ id, file, data: roll }) => {
    const found = judgeRoll({
      roll,
      rows: rows.get(id) ?? [],
      issuer: entries.organizations.get(roll.issuer)?.data,
      scheme: roll.scheme ? entries.schemes.get(roll.scheme)?.data : undefined,
    });
    return found.map((problem) => placed(problem.row ? rowsFile(file) : file, problem));
  });
}

/** A scheme binds its maker and the societies below it; nobody judges by the rule of another place. */
function foreignSchemes({ entries }: Library): Problem[] {
  return Array.from(entries.rolls.values()).flatMap(({ file, data: roll }) => {
    const scheme = roll.scheme ? entries.schemes.get(roll.scheme)?.data : undefined;
    const maker = scheme && entries.organizations.get(scheme.issuer);
    const above = ancestry(roll.issuer, (id) => entries.organizations.get(id)?.data.parent);
    if (!maker || above.includes(maker.id)) return [];
    const values = { scheme: scheme.name, issuer: maker.data.name };
    return [placed(file, { code: 'roll/scheme-elsewhere', field: 'scheme', values })];
  });
}

/** A number is issued once: no two rows of any rolls share one. */
function duplicateNumbers({ entries, rows }: Library): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { id, file } of entries.rolls.values()) {
    for (const [i, { number }] of (rows.get(id) ?? []).entries()) {
      const other = seen.get(number);
      if (other)
        problems.push(
          placed(rowsFile(file), { code: 'conferral/duplicate-number', field: 'number', row: i + 2, values: { number, other } }),
        );
      seen.set(number, `${id} 第 ${i + 2} 行`);
    }
  }
  return problems;
}

/** Every row that the public can see, by its number. */
function publicRows(library: Library): Map<string, Conferral> {
  return new Map(publishedEntries(library).flatMap(({ id }) => (library.rows.get(id) ?? []).map((row) => [row.number, row] as const)));
}

interface Pointer {
  file: string;
  field: string;
  number: string;
}

/** Where readers are led to a row: beside a story, and by 相关荣誉 in any text. */
function pointersIn(library: Library): Pointer[] {
  const beside = Array.from(library.entries.stories.values()).flatMap(({ file, data }) =>
    data.conferrals.map((number) => ({ file, field: 'conferrals', number })),
  );
  const inside = Array.from(allEntries(library)).flatMap(({ file, body }) =>
    honoursIn(body).map((number) => ({ file, field: '正文', number })),
  );
  return [...beside, ...inside];
}

/** Numbers that texts and corrections point at must have been issued and be public. */
function unknownNumbers(library: Library, issued: ReadonlyMap<string, Conferral>): Problem[] {
  const missing = (file: string, field: string, target: string) =>
    placed(file, { code: 'reference/missing', field, values: { label: '编号', target, collection: '名单记录' } });
  const pointers = pointersIn(library);
  const unknown = pointers.filter(({ number }) => !issued.has(number)).map(({ file, field, number }) => missing(file, field, number));
  const told = pointers
    .filter(({ number }) => issued.get(number)?.status === 'withheld')
    .map(({ file, field, number }) => placed(file, { code: 'reference/withheld', field, values: { number } }));
  const corrections = Array.from(library.entries.corrections.values()).flatMap(({ file, data }) =>
    data.conferral && !issued.has(data.conferral) ? [missing(file, 'conferral', data.conferral)] : [],
  );
  return [...unknown, ...told, ...corrections];
}

/** A draft stands in no page, so nothing public may point at it. */
function draftReferences({ entries }: Library): Problem[] {
  return Array.from(entries.corrections.values()).flatMap(({ file, data: { roll: target } }) => {
    const roll = target === undefined ? undefined : entries.rolls.get(target)?.data;
    if (!target || !roll || isPublished(roll)) return [];
    return [placed(file, { code: 'reference/unpublished', field: 'roll', values: { label: '所更正的名单', target } })];
  });
}

function samePersonProblems(row: Conferral, issued: ReadonlyMap<string, Conferral>): FoundProblem[] {
  return samePersonNumbers(row).flatMap((number): FoundProblem[] => {
    const other = issued.get(number);
    const told = { field: 'samePersonAs', values: { number } };
    if (!other || number === row.number) return [{ code: 'conferral/same-person-unknown', ...told }];
    if (other.status === 'withheld') return [{ code: 'conferral/same-person-withheld', ...told }];
    return normaliseName(other.name) === normaliseName(row.name) ? [] : [{ code: 'conferral/same-person-name', ...told }];
  });
}

/** A changed row is told in the corrections too: who follows them misses nothing. */
function untold(row: Conferral, told: ReadonlySet<string>): FoundProblem[] {
  if (!row.status || !CHANGED.has(row.status) || told.has(row.number)) return [];
  return [{ code: 'conferral/change-untold', field: 'status', values: { number: row.number, status: CONFERRAL_STATUSES[row.status] } }];
}

/** What single rows owe to the rest of the library. */
function joinedRows(library: Library, issued: ReadonlyMap<string, Conferral>): Problem[] {
  const told = new Set(Array.from(library.entries.corrections.values()).map(({ data }) => data.conferral ?? ''));
  return publishedEntries(library).flatMap(({ id, file }) =>
    (library.rows.get(id) ?? []).flatMap((row, i) =>
      [...samePersonProblems(row, issued), ...untold(row, told)].map((found) => placed(rowsFile(file), { ...found, row: i + 2 })),
    ),
  );
}

export function rollProblems(library: Library): Problem[] {
  const issued = publicRows(library);
  return [
    ...judged(library),
    ...foreignSchemes(library),
    ...duplicateNumbers(library),
    ...unknownNumbers(library, issued),
    ...draftReferences(library),
    ...joinedRows(library, issued),
  ];
}
