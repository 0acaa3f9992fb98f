import type { LookupQuestion } from '#domain/lookup/question.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import { answerCsv, answerFile, type AnswerWords } from '#publish/lookup/csv.ts';

/** Hands the rows of an answer over as a file; nothing is sent anywhere. */
export function download(records: readonly FoundRecord[], { q }: LookupQuestion, words: AnswerWords, origin: string): void {
  const url = URL.createObjectURL(new Blob([answerCsv(records, words, origin)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = answerFile(words.file, q);
  link.click();
  // Safari reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
