/** What the rest of the form says of a roster. Plain data, so that workers can be told. */
import type { Level } from '#domain/level/level.ts';
import type { Organization } from '#domain/organization/organization.ts';
import { highestStar, limitInWords } from '#domain/roll/authority.ts';
import type { RollCase } from '#domain/roll/judge.ts';
import type { Roll } from '#domain/roll/roll.ts';
import type { Scheme } from '#domain/scheme/scheme.ts';
import type { Numbering } from './table.ts';

/** The fields of the form that the rules of rows ask for. A draft may have none of them yet. */
export interface FormValues {
  kind?: string | undefined;
  honour?: string | undefined;
  issuer?: string | undefined;
  year?: number | undefined;
  stage?: string | undefined;
  scheme?: string | undefined;
  order?: string | undefined;
  /** Where the saved entry lies; absent for a new one. */
  path?: string | undefined;
}

export interface Issuer {
  name: string;
  level: Level;
  prefix?: string;
}

/** The form with its references followed. */
export interface Facts extends Omit<FormValues, 'issuer' | 'scheme' | 'path'> {
  issuer?: Issuer;
  scheme?: Pick<Scheme, 'levels'>;
}

export const numberingOf = ({ issuer, year }: Facts): Numbering => ({ prefix: issuer?.prefix, year });

/**
 * A roll as far as the rules of its rows look at it. What those rules do not ask for stays out; problems of other fields are
 * told at those fields.
 */
export function caseOf({ kind, honour, stage, order, year, issuer, scheme }: Facts): Omit<RollCase, 'rows'> {
  const organization = issuer && { name: issuer.name, level: issuer.level, numberPrefix: issuer.prefix };
  return {
    roll: { kind, honour, stage, order, year } as unknown as Roll,
    issuer: organization as Organization | undefined,
    scheme: scheme as Scheme | undefined,
  };
}

/** What the star column may hold, while it is being filled. */
export function starLimit({ kind, issuer, scheme }: Facts): string | undefined {
  if (kind && kind !== 'star') return '这类名单不填星级。';
  if (!issuer) return '选好“发布单位”后，这里会写明最高可评几星。';
  return `${limitInWords(issuer.name, issuer.level, highestStar(issuer.level, scheme))}。`;
}
