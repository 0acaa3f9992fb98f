import { isMissing, rowsIn, type LookupAnswer, type Narrowed } from '#domain/lookup/answer.ts';
import type { Coverage } from '#domain/lookup/manifest.ts';
import { toParams, type LookupQuestion } from '#domain/lookup/question.ts';
import type { FoundRecord } from '#domain/lookup/record.ts';
import type { Suggestion } from '#domain/lookup/words.ts';
import { headlineOf, isFiltered, isReading, type Given } from './roll-lookup-headline.ts';
import { download } from './roll-lookup-export.ts';
import { listOf } from './roll-lookup-list.ts';
import { rowOf } from './roll-lookup-row.ts';
import type { LookupWords } from './roll-lookup-words.ts';
import { fillIn, partsOf, type Parts } from './templates.ts';
import { fill, writtenDay } from './written.ts';

/** What the page needs to say an answer: its templates, its sentences, what was asked. */
interface Saying {
  parts: Parts;
  words: LookupWords;
  question: LookupQuestion;
}

const FIRST_ROWS = 50;
const FIRST_WORDS = 60;

const addressOf = (question: LookupQuestion): string => `?${toParams(question)}`;

/** A group of rows; one that a filter has emptied says so. */
function rows({ parts, words }: Saying, { rows: items, hidden }: Narrowed, title?: string, note?: string): DocumentFragment[] {
  if (items.length + hidden === 0) return [];
  const notes = [note, title && hidden > 0 ? fill(words.hidden, { count: String(hidden) }) : ''].filter(Boolean).join(words.between);
  const itemOf = (record: FoundRecord): DocumentFragment => rowOf(parts, record, words);
  return [listOf(parts, { title, note: notes, items, itemOf, first: FIRST_ROWS, kind: 'found-rows' }, words)];
}

interface Linked {
  title?: string;
  items: readonly Suggestion[];
  hrefOf: (item: Suggestion) => string;
  first?: number;
  /** How a count is said. */
  count: string;
}

function links({ parts, words }: Saying, { title, items, hrefOf, first = FIRST_WORDS, count }: Linked): DocumentFragment[] {
  if (items.length === 0) return [];
  const itemOf = (item: Suggestion): DocumentFragment => {
    const part = parts('word');
    part.querySelector('a')!.setAttribute('href', hrefOf(item));
    fillIn(part, { label: item.label, place: item.place, count: fill(count, { count: String(item.count) }) });
    return part;
  };
  return [listOf(parts, { title, items, itemOf, first, kind: 'word-list' }, words)];
}

function head({ parts, words, question }: Saying, answer: Given): DocumentFragment {
  const part = parts('head');
  const { title, notes, standing } = headlineOf(answer, question, words);
  part.firstElementChild!.classList.add(`lookup-${standing}`);
  const { q, by } = question;
  fillIn(part, { headline: title, notes: notes.join(words.between), byName: fill(words.unitByName, { q }) });
  const lead = (selector: string, to: LookupQuestion, isOffered: boolean): void => {
    const place = part.querySelector(selector)!;
    if (!isOffered) return place.remove();
    place.querySelector('a')!.setAttribute('href', addressOf(to));
  };
  lead('[data-unfilter]', { q, by }, isFiltered(question) && answer.kind !== 'surname');
  lead('[data-by-name]', { q, by: 'name' }, answer.kind === 'unit');
  return part;
}

function spanOf({ firstYear, lastYear }: Coverage): string {
  return firstYear === lastYear ? String(firstYear) : `${firstYear}—${lastYear}`;
}

/** Which rolls a “none” speaks of. */
function coverage({ parts, words }: Saying, told: Coverage): DocumentFragment {
  const part = parts('coverage');
  const { rolls, records, societies, latest } = told;
  const values = { rolls: String(rolls), records: String(records), societies: String(societies), years: spanOf(told) };
  fillIn(part, {
    coverage: rolls > 0 ? fill(words.coverage, { ...values, latest: writtenDay(latest), since: words.since }) : words.coverageNone,
  });
  return part;
}

type NameAnswer = Extract<LookupAnswer, { kind: 'name' }>;

/** What the same words may have meant: a name by its reading, a team, a society or place. */
function suggestions(saying: Saying, { names, bodies }: NameAnswer): DocumentFragment[] {
  const { words, question, parts } = saying;
  const { rows: count, rolls } = words;
  const hrefOf = ({ label }: Suggestion): string => addressOf({ q: label, by: 'name' });
  const teamHref = ({ label }: Suggestion): string => addressOf({ q: label, by: 'unit' });
  const tooMany = parts('note');
  fillIn(tooMany, { note: fill(words.tooMany, { q: question.q }) });
  return [
    ...links(saying, { title: words.names, items: names, hrefOf, count }),
    ...links(saying, { title: words.teams, items: bodies.teams, hrefOf: teamHref, count }),
    ...links(saying, { title: words.societies, items: bodies.societies, hrefOf: ({ id }) => `/organizations/${id}/`, count: rolls }),
    ...(bodies.tooMany ? [tooMany] : []),
  ];
}

function nameParts(saying: Saying, answer: NameAnswer): DocumentFragment[] {
  const { words, question } = saying;
  const { exact, alike, part } = answer;
  const titled = (pattern: string, { rows: { length } }: Narrowed): string => fill(pattern, { q: question.q, count: String(length) });
  return [
    ...rows(saying, exact),
    ...rows(saying, alike, titled(words.alike, alike), words.alikeNote),
    ...rows(saying, part, titled(words.part, part)),
    ...suggestions(saying, answer),
  ];
}

function body(saying: Saying, answer: Given): DocumentFragment[] {
  if (answer.kind === 'name') return nameParts(saying, answer);
  if (answer.kind === 'unit') return rows(saying, answer.found);
  const hrefOf = ({ id }: Suggestion): string => `/honors/${id}/`;
  return links(saying, { items: answer.rolls, hrefOf, first: FIRST_ROWS, count: saying.words.rows });
}

function exporter({ parts, words, question }: Saying, found: readonly FoundRecord[]): DocumentFragment {
  const part = parts('export');
  const button = part.querySelector('button')!;
  button.textContent = fill(words.export, { count: String(found.length) });
  button.addEventListener('click', () => download(found, question, words.csv, words.origin));
  return part;
}

function saidOf(saying: Saying, answer: Given): DocumentFragment {
  const result = head(saying, answer);
  const found = rowsIn(answer);
  if (found.length > 0) result.append(saying.parts('namesakes'));
  result.append(...body(saying, answer));
  if (found.length > 0) result.append(exporter(saying, found));
  if (isMissing(answer) && !isReading(answer)) result.append(coverage(saying, answer.coverage));
  return result;
}

/** The answer in the words of the page. What it has no words for, or what is not whole, is no answer. */
export function resultOf(root: HTMLElement, question: LookupQuestion, answer: LookupAnswer, words: LookupWords): DocumentFragment {
  const parts = partsOf(root);
  if (answer.kind === 'blank') return document.createDocumentFragment();
  if (answer.kind === 'unavailable') return parts(answer.because);
  try {
    return saidOf({ parts, words, question }, answer);
  } catch {
    return parts('offline');
  }
}
