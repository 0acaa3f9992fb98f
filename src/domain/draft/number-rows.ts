import Papa from 'papaparse';
import type { Conferral } from '../conferral/conferral.ts';
import { raggedRows, TRAILING_BLANK } from '../conferral/table.ts';
import { ALIKE } from '../import/match.ts';
import { issueNumbers, type Issue } from '../import/numbering.ts';
import type { FoundProblem } from '../problem/problem.ts';

export interface NumberedRows {
  /** The table with a number in every row; as it came where numbers could not be issued. */
  csv: string;
  problems: FoundProblem[];
}

type Raw = Record<string, string>;

/** A typed row as it is compared with others: empty cells are absent ones. */
const alike = ({ name = '', unit, star, honour }: Raw): string =>
  ALIKE({ name, recipient: 'person', unit, star: star as unknown as number, honour });

/** A number in the table is one that this roll has given already, once; only the system issues new ones (decision 004). */
function foreignNumbers(rows: readonly Raw[], known: ReadonlySet<string>): FoundProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ number, name = '' }, i): FoundProblem[] => {
    if (!number) return [];
    const code = seen.has(number) ? 'import/number-twice' : known.has(number) ? undefined : 'import/unknown-number';
    seen.add(number);
    return code ? [{ code, field: 'number', row: i + 2, values: { at: `第 ${i + 2} 行`, name, number } }] : [];
  });
}

/** Numbers of earlier rows for typed rows that are the same but for their number: a form saved twice gives none anew. */
function recalled(rows: readonly Raw[], before: readonly Conferral[]): (row: Raw) => string | undefined {
  const taken = new Set(rows.map(({ number }) => number));
  const open = before.filter(({ number, status }) => !taken.has(number) && status !== 'withheld');
  const byText = Map.groupBy(open, ALIKE);
  return (row) => byText.get(alike(row))?.shift()?.number;
}

function written(rows: readonly Raw[], fields: readonly string[]): string {
  const columns = ['number', ...fields.filter((field) => field !== 'number')];
  return `${Papa.unparse([...rows], { columns, newline: '\n' })}\n`;
}

/**
 * Gives each new row of a typed table its number. `before` holds every row that the roll has or had in its versions and its
 * draft. A table that cannot be read is left alone, and told.
 */
export function numberRows(csv: string, before: readonly Conferral[], issue: Issue): NumberedRows {
  const { data, errors, meta } = Papa.parse<Raw>(csv.replace(TRAILING_BLANK, ''), { header: true, delimiter: ',' });
  if (errors.length > 0 || !meta.fields) return { csv, problems: raggedRows(errors) };
  const known = new Set(before.map(({ number }) => number));
  const problems = foreignNumbers(data, known);
  const recall = recalled(data, before);
  const rows = data.map((row) => ({ ...row, number: row['number'] || (recall(row) ?? '') }));
  const missing = rows.filter(({ number }) => number === '');
  const used = [...issue.used, ...known, ...rows.map(({ number }) => number)];
  const numbers = issueNumbers({ ...issue, used }, missing.length);
  if (!Array.isArray(numbers)) return { csv, problems: [...problems, numbers] };
  for (const [i, row] of missing.entries()) row.number = numbers[i]!;
  return { csv: written(rows, meta.fields), problems };
}
