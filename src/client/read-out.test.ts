import { expect, test } from 'vitest';
import { readOut, type Passage } from './read-out.ts';

function article(...texts: string[]) {
  const marked = new Set<string>();
  const passages: Passage[] = texts.map((text) => ({ text, mark: (current) => void (current ? marked.add(text) : marked.delete(text)) }));
  return { marked, passages };
}

test('paragraphs are read in order, each marked while it is read', async () => {
  const { marked, passages } = article('一。二。', '三。');
  const heard: [string, string[]][] = [];
  await readOut(passages, async (sentence) => void heard.push([sentence, [...marked]]), new AbortController().signal);
  expect(heard).toEqual([
    ['一。', ['一。二。']],
    ['二。', ['一。二。']],
    ['三。', ['三。']],
  ]);
  expect(marked.size).toBe(0);
});

test('stopped, it reads no further and leaves no mark', async () => {
  const { marked, passages } = article('一。二。', '三。');
  const run = new AbortController();
  const heard: string[] = [];
  const say = async (sentence: string) => {
    heard.push(sentence);
    run.abort();
  };
  await readOut(passages, say, run.signal);
  expect(heard).toEqual(['一。']);
  expect(marked.size).toBe(0);
});

test('an engine that fails leaves no mark', async () => {
  const { marked, passages } = article('一。');
  const reading = readOut(passages, () => Promise.reject(new Error('synthesis-failed')), new AbortController().signal);
  await expect(reading).rejects.toThrow('synthesis-failed');
  expect(marked.size).toBe(0);
});
