import fs from 'node:fs';
import type { Random } from './random.ts';

const lines = (file: string): string[] =>
  fs
    .readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

function readWords(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines('words.txt').map((line) => {
      const [slot, words] = line.split(': ') as [string, string];
      return [slot, words.split(' ')];
    }),
  );
}

function readSentences(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  let group: string[] = [];
  for (const line of lines('sentences.txt')) {
    const kind = /^\[(\w+)\]$/.exec(line)?.[1];
    if (kind) groups.set(kind, (group = []));
    else group.push(line);
  }
  return groups;
}

const WORDS = readWords();
const SENTENCES = readSentences();

/** Fixed values of a text, such as its hero, that go before the words of words.txt. */
export type Slots = Record<string, string>;

export function words(slot: string): readonly string[] {
  const found = WORDS.get(slot);
  if (!found) throw new Error(`words.txt has no "${slot}"`);
  return found;
}

export function sentences(kind: string): readonly string[] {
  const found = SENTENCES.get(kind);
  if (!found) throw new Error(`sentences.txt has no [${kind}]`);
  return found;
}

/** Fills the holes of a sentence by chance. */
export function fill(sentence: string, random: Random, slots: Slots = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? random.pick(words(slot)));
}

/** One filled sentence of a kind. */
export const say = (kind: string, random: Random, slots: Slots = {}): string => fill(random.pick(sentences(kind)), random, slots);
