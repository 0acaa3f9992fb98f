import path from 'node:path';
import { placed, type Problem } from '#domain/problem/problem.ts';
import { isPublished } from '#domain/roll/roll.ts';
import type { Seal } from '#domain/roll/version.ts';
import type { Withholding } from '#domain/roll/withhold.ts';
import { personalDataProblems } from '#domain/text/personal-data.ts';
import { finishPending, inOneGo } from './staging.ts';
import { publishedRoll, type RollText } from './published-rolls.ts';
import { checkedEntry } from './entries.ts';
import { dayProblems, sayAmended, sealRoll } from './seal-roll.ts';
import { isSameSeal, sealOf } from './seals.ts';
import { walk, readTextIfThere } from './walk.ts';
import { mentionsOf, namesOf, rollOfNumber, type Mention } from './withhold/names.ts';
import { recutRoll } from './withhold/recut.ts';
import { hideInCorrections, tellCorrection, unlinkTexts } from './withhold/texts.ts';

export interface Withheld {
  /** The roll that the number belongs to. */
  roll: string;
  /** Every name the number ever had. Kept in memory for looking further, written nowhere. */
  names: string[];
  /** Rolls made again: the number's own, and others that were joined to it. */
  recut: string[];
  /** Stories that no longer point at the number. */
  stories: string[];
  /** Corrections of the number, to be read again: a single character told there may tell the name. */
  corrections: string[];
  /** Where the name still stands in the content: a namesake, or a text that an editor must decide on. */
  mentions: Mention[];
}

export type Outcome = { withheld: Withheld; problems: Problem[] } | { withheld?: undefined; problems: Problem[] };

const problem = (code: 'withhold/unknown-number' | 'withhold/reason-names', number: string): Problem =>
  placed('rolls', { code, values: { number } });

function refusals(withholding: Withholding, names: readonly string[]): Problem[] {
  const told = `${withholding.reason}\n${withholding.basis}`;
  const named = names.some((name) => told.includes(name)) ? [problem('withhold/reason-names', withholding.number)] : [];
  return [...named, ...personalDataProblems(told).map((found) => placed('reason', found))];
}

/** A re-cut gives a version a new fingerprint, so it must not cover what was changed by others: every version is whole before. */
function sealedProblems(root: string, id: string, { on }: Withholding): Problem[] {
  const published = publishedRoll(root, id);
  const latest = published?.versions.at(-1);
  if (!published || !latest) return [];
  const file = `rolls/${id}/roll.json`;
  const holds = ({ roll, rows }: RollText, seal: Seal): boolean => isSameSeal(sealOf(roll, rows), seal);
  const unsealed = holds(published, latest.seal)
    ? []
    : [{ code: 'version/changed-unsealed', values: { roll: id, version: latest.version } } as const];
  const damaged = published.versions
    .filter(({ version, seal }) => !holds(published.at(version), seal))
    .map(({ version }) => ({ code: 'version/damaged-file', values: { version } }) as const);
  return [...[...unsealed, ...damaged].map((found) => placed(file, found)), ...dayProblems(id, on, latest)];
}

/** The roll itself says that it was amended, and its next version that something was withheld. */
function amend(root: string, id: string, { on }: Withholding): Problem[] {
  sayAmended(root, id, on);
  const { version, problems } = sealRoll(root, { roll: id, on, note: '依法隐去1条记录的姓名和单位，编号和荣誉保留。' });
  return version ? [] : problems.filter(({ code }) => code !== 'version/nothing-new');
}

const mentionsNumber = (root: string, id: string, number: string): boolean =>
  Array.from(walk(path.join(root, 'rolls', id))).some((file) => readTextIfThere(path.join(root, 'rolls', id, file))?.includes(number));

function rollIds(root: string): string[] {
  return Array.from(walk(path.join(root, 'rolls'))).flatMap((file) => (file.endsWith('/roll.json') ? [path.posix.dirname(file)] : []));
}

function takeOut(root: string, id: string, withholding: Withholding, joined: readonly string[], names: readonly string[]): Outcome {
  const { data: roll } = checkedEntry(root, 'rolls', id, `rolls/${id}/roll.json`);
  const recut = joined.filter((each) => recutRoll(root, each, withholding, each === id ? names : []));
  const stories = unlinkTexts(root, withholding);
  const corrections = hideInCorrections(root, withholding, names);
  if (isPublished(roll)) tellCorrection(root, { id, ...roll }, withholding);
  const problems = isPublished(roll) && recut.includes(id) ? amend(root, id, withholding) : [];
  const relative = (files: readonly string[]): string[] => files.map((file) => path.relative(root, file));
  return {
    withheld: { roll: id, names: [...names], recut, stories: relative(stories), corrections: relative(corrections), mentions: [] },
    problems,
  };
}

/**
 * 依法隐去: takes a person's name out of every file of the content folder that is joined to the number, and says what is
 * left for people to decide. The number, the honour and the place of the row stay (个人信息保护法 第十五、四十七条).
 * All files change together: a run that is cut off is finished by the next one.
 */
export function withhold(root: string, withholding: Withholding): Outcome {
  finishPending(root);
  const { number } = withholding;
  const id = rollOfNumber(root, number);
  if (id === undefined) return { problems: [problem('withhold/unknown-number', number)] };
  const names = namesOf(root, id, number);
  const joined = rollIds(root).filter((each) => mentionsNumber(root, each, number));
  const refused = [...refusals(withholding, names), ...joined.flatMap((each) => sealedProblems(root, each, withholding))];
  if (refused.length > 0) return { problems: refused };
  const { withheld, problems } = inOneGo(root, () => takeOut(root, id, withholding, joined, names));
  return { withheld: { ...withheld!, mentions: mentionsOf(root, names) }, problems };
}
