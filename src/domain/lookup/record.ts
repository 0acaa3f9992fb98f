import type { ConferralStatus } from '../conferral/conferral.ts';
import type { Level } from '../level/level.ts';
import type { HonourKind } from '../roll/kind.ts';

/** What an answer says of the roll on which a person stands: enough to be filtered by and cited, nothing of its papers. */
export interface LookupRoll {
  id: string;
  title: string;
  issuer: string;
  level: Level;
  /** Code of the province, as GB/T 2260 has it; empty where the issuer belongs to none: 总会, 铁路. */
  place: string;
  year: number;
  kind: HonourKind;
  documentNumber: string;
  version: number;
  publishedOn: string;
  sample: boolean;
}

/** A row as the look-up shows it. Withheld rows are none of these: whoever may not be named is not found by name. */
export interface LookupRow {
  number: string;
  name: string;
  /** In the words of the roll, with its star: 三星级红十字志愿者. */
  honour: string;
  /** 0 where the honour has no stars. */
  star: number;
  unit: string;
  status: Exclude<ConferralStatus, 'withheld'>;
  /** The day of a correction or revocation, else empty. */
  statusOn: string;
}

/** A row on its roll. */
export interface FoundRecord extends LookupRow {
  roll: LookupRoll;
}

type Columns<Record> = { [Name in keyof Required<Record>]: 1 };

/** A property that is missing here is a type error; one that is added is not published before it stands here. */
const ROLL_COLUMNS: Columns<LookupRoll> = {
  ...{ id: 1, title: 1, issuer: 1, level: 1, place: 1, year: 1, kind: 1 },
  ...{ documentNumber: 1, version: 1, publishedOn: 1, sample: 1 },
};
export const LOOKUP_ROLL = Object.keys(ROLL_COLUMNS) as (keyof LookupRoll)[];
