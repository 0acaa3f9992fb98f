import type { Level } from '#domain/level/level.ts';
import type { HonourKind } from '#domain/roll/roll.ts';
import { fill, type Interface } from '#i18n/locale.ts';
import type { RollGroup } from '../../queries/rolls.ts';

/** What a reader calls one group of rolls: 2025 年度, 嘉奖（通报表扬）, 市级. */
export function rollGroupLabel({ words, labels }: Interface, group: RollGroup, value: string): string {
  if (group === 'years') return fill(words.yearLabel, { year: value });
  return group === 'kinds' ? labels.honourKinds[value as HonourKind] : labels.levels[value as Level];
}
