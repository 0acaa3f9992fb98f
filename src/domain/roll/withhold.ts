import { samePersonNumbers, type Conferral } from '../conferral/conferral.ts';

/** 依法隐去: when, why and on what basis a name goes. */
export interface Withholding {
  number: string;
  on: string;
  reason: string;
  basis: string;
}

/** The row as it stands from now on: its number, its honour and its place stay; who it was does not. */
function emptied(row: Conferral, { on, reason, basis }: Withholding): Conferral {
  const { number, recipient, star, honour } = row;
  return {
    ...{ number, name: '', recipient },
    ...(star && { star }),
    ...(honour && { honour }),
    ...{ status: 'withheld', statusOn: on, statusReason: reason, statusBasis: basis },
  };
}

/** A link to a withheld number would tell whose it was. */
function unlinked(row: Conferral, number: string): Conferral {
  const linked = samePersonNumbers(row);
  if (!linked.includes(number)) return row;
  const { samePersonAs: _samePersonAs, ...rest } = row;
  const others = linked.filter((each) => each !== number);
  return others.length > 0 ? { ...rest, samePersonAs: others.join(' ') } : rest;
}

/** The rows without the name, and without any link to its number; the very same list where nothing had to change. */
export function withholdFrom(rows: readonly Conferral[], withholding: Withholding): readonly Conferral[] {
  const { number } = withholding;
  const after = rows.map((row) => (row.number === number ? emptied(row, withholding) : unlinked(row, number)));
  return after.some((row, i) => row !== rows[i]) ? after : rows;
}
