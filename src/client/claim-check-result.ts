import type { ClaimAnswer } from '#domain/claim/answer.ts';
import type { ClaimQuestion } from '#domain/claim/question.ts';
import type { Claim, ClaimRoll } from '#domain/claim/shard.ts';
import { fillIn, partsOf, type Parts } from './templates.ts';
import { fill, inTitle, writtenDay, type Values } from './written.ts';

/** What of the page's words goes into an answer: patterns with `{holes}`. */
export interface ResultWords {
  line: string;
  lineDocument: string;
  lineSample: string;
  version: string;
  site: string;
  /** The site's own address: whoever reads the line later is not on this machine. */
  origin: string;
  /** The day of the page, written out. */
  asOf: string;
}

const dayOf = (day: string | undefined): string | undefined => day && writtenDay(day);

/** The values of a record as its template names them. A withheld one says neither name nor honour. */
function valuesOf({ number, name }: ClaimQuestion, claim: Claim, roll: ClaimRoll, words: ResultWords): Values {
  return {
    number,
    name: claim.status === 'withheld' ? undefined : name,
    honour: claim.honour,
    year: String(roll.year),
    issuer: roll.issuer,
    roll: roll.title,
    documentNumber: roll.documentNumber,
    decidedOn: dayOf(roll.decidedOn),
    publishedOn: dayOf(roll.publishedOn),
    noticeCloses: dayOf(roll.noticeCloses),
    version: fill(words.version, { version: String(roll.version) }),
    statusOn: dayOf(claim.statusOn),
    statusReason: claim.statusReason,
    statusBasis: claim.statusBasis,
  };
}

/** One line for a newsroom: what was asked, what the roll says, when it was asked, and where. */
function lineOf(values: Values, roll: ClaimRoll, standing: string, words: ResultWords): string {
  return fill(words.line, {
    ...values,
    standing,
    sample: roll.sample && words.lineSample,
    roll: inTitle(roll.title),
    document: roll.documentNumber && fill(words.lineDocument, { document: roll.documentNumber }),
    version: String(roll.version),
    today: writtenDay(new Date()),
    site: words.site,
    asOf: words.asOf,
    link: `${words.origin}/honors/${roll.id}/#${values['number']}`,
  });
}

type RecordAnswer = Extract<ClaimAnswer, { kind: 'record' }>;

/** Leads the links to the roll and takes away what this record has not. */
function prune(record: DocumentFragment, question: ClaimQuestion, { claim, roll }: RecordAnswer): void {
  for (const link of record.querySelectorAll<HTMLAnchorElement>('a[data-row]')) link.href = `/honors/${roll.id}/#${question.number}`;
  for (const link of record.querySelectorAll<HTMLAnchorElement>('a[data-roll]')) link.href = `/honors/${roll.id}/`;
  if (!roll.sample) record.querySelector('[data-sample]')?.remove();
  if (claim.status === 'withheld') record.querySelector('[data-line]')?.remove();
}

function recordResult(parts: Parts, question: ClaimQuestion, answer: RecordAnswer, words: ResultWords): DocumentFragment {
  const result = parts(`status-${answer.claim.status}`);
  const standing = result.querySelector<HTMLElement>('[data-standing]')!.dataset['standing']!;
  const record = parts('record');
  const values = valuesOf(question, answer.claim, answer.roll, words);
  prune(record, question, answer);
  fillIn(record, { ...values, line: lineOf(values, answer.roll, standing, words) });
  result.append(record);
  return result;
}

/** The answer in the words of the page. A record that it has no words for, or that is not whole, cannot be verified. */
export function resultOf(root: HTMLElement, question: ClaimQuestion, answer: ClaimAnswer, words: ResultWords): DocumentFragment {
  const parts = partsOf(root);
  if (answer.kind !== 'record') return parts(answer.kind === 'none' ? 'none' : answer.because);
  try {
    return recordResult(parts, question, answer, words);
  } catch {
    return parts('offline');
  }
}
