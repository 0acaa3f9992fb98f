import { sentences } from './sentences.ts';

/** A paragraph, and how to show that it is the one being read. */
export interface Passage {
  text: string;
  mark: (current: boolean) => void;
}

/** Speaks one sentence to its end, or rejects where the engine fails. */
export type Say = (sentence: string) => Promise<void>;

async function readPassage({ text, mark }: Passage, say: Say, signal: AbortSignal): Promise<void> {
  mark(true);
  try {
    for (const sentence of sentences(text)) {
      if (signal.aborted) return;
      await say(sentence);
    }
  } finally {
    mark(false);
  }
}

/** Reads passages in order until the last one or until the signal; no mark stays behind. */
export async function readOut(passages: readonly Passage[], say: Say, signal: AbortSignal): Promise<void> {
  for (const passage of passages) {
    if (signal.aborted) return;
    await readPassage(passage, say, signal);
  }
}
