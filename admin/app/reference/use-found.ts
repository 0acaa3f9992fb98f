import { useCallback, useEffect, useRef, useState } from 'react';
import type { CollectionName } from '#domain/form/meta.ts';
import { findEntries, type FoundEntry } from './find.ts';

const REST_MS = 200;

type Answer = FoundEntry[] | 'failed';

/** What the gateway finds for the words that are asked for; asked once the typing rests, remembered for this form. */
export function useFound(collection: CollectionName): { found(question: string): FoundEntry[]; notice: string | undefined } {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const wanted = useRef<string>(undefined);
  const [asked, setAsked] = useState<string>();

  useEffect(() => {
    if (asked === undefined) return;
    const stop = new AbortController();
    const note = (answer: Answer) => setAnswers((known) => new Map(known).set(asked, answer));
    const timer = setTimeout(
      () => findEntries(collection, asked, stop.signal).then(note, () => stop.signal.aborted || note('failed')),
      REST_MS,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [collection, asked]);

  // Called while the list of options is drawn, so the wish is noted after that.
  const found = useCallback(
    (question: string): FoundEntry[] => {
      const answer = answers.get(question);
      if (answer === undefined && wanted.current !== question) {
        wanted.current = question;
        queueMicrotask(() => setAsked(question));
      }
      return Array.isArray(answer) ? answer : [];
    },
    [answers],
  );
  const last = asked === undefined ? [] : answers.get(asked);
  const notice = last === undefined ? '正在找……' : last === 'failed' ? '没有找成：网络没有连上，请稍后再试。' : undefined;
  return { found, notice };
}
