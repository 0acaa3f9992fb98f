import type { Origin } from '../origin.ts';
import { toBibtex } from './bibtex.ts';
import { rollToCsl, sourceToCsl, type CitableRoll, type CitableSource, type Edition } from './csl-item.ts';
import { toCslJson } from './csl-json.ts';
import { toReference } from './gb-t-7714.ts';
import { splitAtReadingDay, type CitedText } from './reading-day.ts';
import { toRis } from './ris.ts';
import { rollSentence } from './sentence.ts';

/** How a roll is cited: by a newsroom, by a scholar, by their programmes. */
export interface RollCitation {
  sentence: CitedText;
  reference: CitedText;
  /** 原始文件, when the roll names it and who issued it. */
  source?: CitedText;
  programs: { format: string; text: CitedText }[];
}

/** Everything that the block 引用 of a roll prints, but the day on which it is read. */
export function citeRoll(
  roll: CitableRoll & { data: { source?: CitableSource | undefined } },
  edition: Edition,
  origin: Pick<Origin, 'site' | 'name'>,
): RollCitation {
  const item = rollToCsl(roll, edition, origin);
  const source = roll.data.source && sourceToCsl(roll.id, roll.data.source);
  return {
    sentence: rollSentence(roll, edition, origin),
    reference: splitAtReadingDay(toReference(item), 'iso'),
    ...(source && { source: splitAtReadingDay(toReference(source), 'iso') }),
    programs: [
      { format: 'BibTeX', text: splitAtReadingDay(toBibtex(item), 'iso') },
      { format: 'RIS', text: splitAtReadingDay(toRis(item), 'slashes') },
      { format: 'CSL-JSON', text: splitAtReadingDay(toCslJson(item), 'numbers') },
    ],
  };
}
