import type { Conferral } from '#domain/conferral/conferral.ts';
import { divisionLabel, provinceOf } from '#domain/division/division.ts';
import type { FoundRecord, LookupRoll } from '#domain/lookup/record.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { standingOf } from '#domain/roll/judge.ts';
import type { Roll } from '#domain/roll/roll.ts';
import { honourOf } from '../cite/sentence.ts';

/** A published roll with the society that published it. */
export interface IssuedRoll {
  id: string;
  roll: Roll;
  rows: readonly Conferral[];
  version: number;
  issuer: Pick<Organization, 'name' | 'level' | 'division'>;
}

/** What the look-up says of a roll, field by field: a new field of a roll is not published by being added. */
export function lookupRoll({ id, roll, version, issuer }: Omit<IssuedRoll, 'rows'>): LookupRoll {
  const { title, year, kind, documentNumber = '', publishedOn, sample } = roll;
  const place = (issuer.division && provinceOf(issuer.division)?.code) || '';
  return { ...{ id, title, issuer: issuer.name, level: issuer.level, place, year, kind }, documentNumber, version, publishedOn, sample };
}

/** Where a society is, in words: 浙江省杭州市; empty where it belongs to no division. */
export const placeOf = ({ division }: Pick<Organization, 'division'>): string => (division ? divisionLabel(division) : '');

/** The rows that may be found by name. A withheld one is none of them, whatever its file still says. */
export function lookupRecords(issued: IssuedRoll): FoundRecord[] {
  const { roll, rows } = issued;
  const head = lookupRoll(issued);
  return rows.flatMap((row) => {
    const status = standingOf(row, roll);
    if (status === 'withheld') return [];
    const { number, name, star = 0, unit = '', statusOn = '' } = row;
    return [{ number, name, honour: honourOf(row, roll.honour), star, unit, status, statusOn, roll: head }];
  });
}
