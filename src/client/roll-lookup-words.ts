import type { ConferralStatus } from '#domain/conferral/conferral.ts';
import type { AnswerWords } from '#publish/lookup/csv.ts';

/** What the page says of itself, and its sentences with `{holes}`. */
export interface LookupWords {
  site: string;
  /** The site's own address: whoever reads a line later is not on this machine. */
  origin: string;
  since: string;
  statuses: Record<Exclude<ConferralStatus, 'withheld'>, string>;
  standing: Partial<Record<ConferralStatus, string>>;
  csv: AnswerWords;
  asking: string;
  exact: string;
  exactFiltered: string;
  none: string;
  noneFiltered: string;
  letters: string;
  unit: string;
  unitFiltered: string;
  unitNone: string;
  unitByName: string;
  surname: string;
  surnameNone: string;
  surnameUnfiltered: string;
  revoked: string;
  notice: string;
  /** What stands between two sentences. */
  between: string;
  hidden: string;
  provesNothing: string;
  alike: string;
  alikeNote: string;
  part: string;
  names: string;
  teams: string;
  societies: string;
  tooMany: string;
  more: string;
  rows: string;
  rolls: string;
  export: string;
  coverage: string;
  coverageNone: string;
  rowYear: string;
  rowVersion: string;
  cite: string;
  seeRow: string;
  check: string;
  line: string;
  lineDocument: string;
  lineSample: string;
}
