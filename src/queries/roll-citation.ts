import { originOf } from '#publish/origin.ts';
import type { Edition } from '#publish/cite/csl-item.ts';
import type { CitedText } from '#publish/cite/reading-day.ts';
import { citeRoll, type RollCitation } from '#publish/cite/roll-citation.ts';
import { conferralSentence } from '#publish/cite/sentence.ts';
import type { PublicRow } from '#publish/roll-table.ts';
import type { RollCard } from './rolls.ts';
import { siteFrame } from './site.ts';

/** The version that is cited is the one that stands now; a draft, seen only in a preview, will be the first. */
const editionOf = ({ versions, publishedOn }: RollCard['data']): Edition => versions.at(-1) ?? { version: 1, publishedOn };

const origin = async () => originOf(await siteFrame(), undefined);

export const rollCitation = async (page: RollCard): Promise<RollCitation> => citeRoll(page, editionOf(page.data), await origin());

/** How one row is cited: with its number, and with what became of it. */
export const rowCitation = async (page: RollCard, row: PublicRow): Promise<CitedText> =>
  conferralSentence(page, row, editionOf(page.data), await origin());
