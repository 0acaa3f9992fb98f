/** Awards told in a sentence: 授予林知夏等3名同志“优秀红十字志愿者”称号。 */
import type { Group } from '../entry.ts';
import { starIn } from '../star.ts';

export interface Award {
  names: string;
  group: Group;
}

const OPEN = '[“"‘\'「『]';
const CLOSE = '[”"’\'」』]';
const HONOUR = `${OPEN}([^“”"‘’'「」『』]{2,40})${CLOSE}`;
const STAR = '([一二三四五1-5]星级?[^，。；,;]{0,12})';
const GIVEN = '被?(?:评为|评定为|认定为|确定为|推选为|授予|命名为|获评|荣获|获得|入选|当选为?)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:授予|追授|给予)([^“”"]+?)${HONOUR}`, 'gu'),
  new RegExp(`(?:评定|认定|确定|命名)([^，,]+?)为(?:${HONOUR}|${STAR})`, 'gu'),
  new RegExp(`^(.+?)(?:${GIVEN}|被)[^“”"，,]{0,12}${HONOUR}`, 'gu'),
  new RegExp(`^(.+?)${GIVEN}${STAR}`, 'gu'),
];

const LEADING = /^.*(?:[:：]|(?:近日|日前|其中|决定|研究|审核|公示)[，,])/u;

function groupOf(honour: string, sentence: string): Group {
  const star = starIn(honour);
  return { ...(star ? { star } : { honour }), ...(sentence.includes('追授') && { remark: 'posthumous' as const }) };
}

/** The first pattern that fits tells all awards of its kind: 认定甲为五星级…，认定乙为四星级…. */
function readSentence(sentence: string): Award[] {
  const text = sentence.replace(LEADING, '');
  for (const pattern of PATTERNS) {
    const awards = Array.from(text.matchAll(pattern), ([, names, ...honours]): Award[] => {
      const honour = honours.find(Boolean);
      return names && honour ? [{ names: names.replace(/[、，,]$/u, ''), group: groupOf(honour, sentence) }] : [];
    }).flat();
    if (awards.length > 0) return awards;
  }
  return [];
}

/** The awards of a line of prose; empty when it tells of none. */
export function readAwards(line: string): Award[] {
  return line.split(/[。；;！]/u).flatMap((sentence) => readSentence(sentence.trim()));
}
