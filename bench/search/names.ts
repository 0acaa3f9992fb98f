import type { Browser } from 'playwright-core';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { foldName } from '#domain/text/fold.ts';
import { nameReading } from '#domain/text/pinyin.ts';
import { personName } from '../generator/names.ts';
import { ask, openLookup, type PageAnswer } from './lookup-page.ts';
import { chance, inTraditional, padded, partOf } from './sample.ts';
import type { Judged } from './score.ts';

/** What is asked, and what a plain reading of all rows says to it. */
export interface NameSet {
  label: string;
  questions: string[];
}

const distinct = (names: readonly string[]): string[] => Array.from(new Set(names));

/** Names as people ask for them, drawn from the rolls themselves. */
export function nameSets(records: readonly FoundRecord[]): NameSet[] {
  const people = distinct(records.map(({ name }) => name));
  const length = (name: string): number => Array.from(name).length;
  const draw = (label: string, names: readonly string[], count: number): string[] => chance(label).some(names, count);
  const rare = people.filter((name) =>
    Array.from(name).some((character) => character.codePointAt(0)! > 0xffff || /[㐀-䶿]/u.test(character)),
  );
  const dotted = people.filter((name) => name.includes('·'));
  const three = people.filter((name) => length(name) === 3);
  return [
    { label: 'whole names', questions: draw('whole', people, 100) },
    {
      label: 'two characters',
      questions: draw(
        'two',
        people.filter((name) => length(name) === 2),
        40,
      ),
    },
    { label: 'part of a name', questions: distinct(draw('part', three, 60).map(partOf)) },
    { label: 'with ·', questions: draw('dot', dotted, 30) },
    {
      label: 'with another dot or none',
      questions: draw('dots', dotted, 30).map((name, i) => name.replace('·', ['•', '．', '', ' '][i % 4]!)),
    },
    { label: 'rare characters', questions: draw('rare', rare, 40) },
    { label: 'in traditional characters', questions: distinct(draw('traditional', people, 200).map(inTraditional)).slice(0, 40) },
    {
      label: 'padded',
      questions: draw(
        'padded',
        people.filter((name) => length(name) < 4),
        40,
      ).map(padded),
    },
  ];
}

/** Names that are on no roll: they look like the others. */
export function absentNames(records: readonly FoundRecord[], count: number): string[] {
  const known = new Set(records.map(({ name }) => foldName(name)));
  const random = chance('absent');
  const absent = new Set<string>();
  while (absent.size < count) {
    const name = personName(random);
    if (!known.has(foldName(name))) absent.add(name);
  }
  return Array.from(absent);
}

const PLAIN = 400;

/** A plain scan of all rows, a few hundred questions at a time. */
export function scanNames(records: readonly FoundRecord[], questions: readonly string[]): string[][] {
  const folded = records.map(({ name }) => foldName(name));
  if (questions.length > PLAIN) throw new Error('a plain scan of so many questions takes minutes');
  return questions.map((question) => {
    const wanted = foldName(question);
    return records.filter((_, i) => folded[i]!.includes(wanted)).map(({ number }) => number);
  });
}

/** Opens the look-up once and asks all of them in turn. */
export async function askAll(browser: Browser, site: string, questions: readonly string[]): Promise<PageAnswer[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await openLookup(page, site);
  const answers: PageAnswer[] = [];
  for (const question of questions) answers.push(await ask(page, question));
  await page.close();
  return answers;
}

export const judgedRows = (answers: readonly PageAnswer[], right: readonly string[][]): Judged[] =>
  answers.map(({ numbers }, i) => ({ found: numbers, right: right[i]! }));

/** Letters → the name must be among those offered. */
export function letterSets(records: readonly FoundRecord[]): { label: string; asked: { question: string; name: string }[] }[] {
  const read = chance('letters')
    .some(distinct(records.map(({ name }) => name)), 300)
    .flatMap((name) => {
      const reading = nameReading(foldName(name));
      return reading ? [{ name, ...reading }] : [];
    });
  return [
    { label: 'pinyin, full', asked: read.slice(0, 60).map(({ name, full }) => ({ question: full, name })) },
    { label: 'pinyin, initials', asked: read.slice(60, 120).map(({ name, initials }) => ({ question: initials, name })) },
  ];
}
