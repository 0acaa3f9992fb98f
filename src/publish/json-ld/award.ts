import type { ConferralStatus } from '#domain/conferral/conferral.ts';
import { starLabel } from '#domain/level/level.ts';
import type { Link } from '../origin.ts';

/** An honour as a story refers to it. */
export interface PublishedHonour {
  number: string;
  honour: string;
  star?: number | undefined;
  year: number;
  status: ConferralStatus;
  issuer: Link;
}

/** A notice is not yet an honour, a revoked one no longer is, a withheld one may not be told. */
const STANDING: ReadonlySet<ConferralStatus> = new Set(['active', 'corrected']);

/** schema.org has no class for an award: `award` is a text, so it names year, issuer and number. https://schema.org/award */
function awardText({ number, honour, star, year, issuer }: PublishedHonour): string {
  const grade = star && !honour.includes(starLabel(star)) ? starLabel(star) : '';
  return `${year}年度${grade}${honour}（${issuer.label}，编号 ${number}）`;
}

export function awardTexts(honours: readonly PublishedHonour[]): string[] {
  return honours.filter(({ status }) => STANDING.has(status)).map(awardText);
}
