import type { FoundRecord } from '#domain/lookup/record.ts';
import { recordHref } from '#publish/lookup/csv.ts';
import type { LookupWords } from './roll-lookup-words.ts';
import { fillIn, type Parts } from './templates.ts';
import { fill, inTitle, writtenDay } from './written.ts';

/** One line for a newsroom: who stands on which roll, how the record stands, when it was read, and where. */
function lineOf(record: FoundRecord, words: LookupWords): string {
  const { name, number, honour, status, roll } = record;
  return fill(words.line, {
    ...{ name, number, honour, issuer: roll.issuer, roll: inTitle(roll.title), version: String(roll.version) },
    sample: roll.sample ? words.lineSample : '',
    document: roll.documentNumber && fill(words.lineDocument, { document: roll.documentNumber }),
    standing: words.csv.statuses[status],
    today: writtenDay(new Date()),
    site: words.site,
    link: words.origin + recordHref(record),
  });
}

/** The line is written when it is copied, so that its day is the day of the reader; it stays in view for copying by hand. */
function offerLine(row: DocumentFragment, record: FoundRecord, words: LookupWords): void {
  const line = row.querySelector<HTMLElement>('[data-line]')!;
  const copy = row.querySelector<HTMLElement>('copy-button')!;
  line.id = `line-${record.number}`;
  copy.dataset['of'] = line.id;
  const write = (): void => {
    line.textContent = lineOf(record, words);
    line.hidden = false;
  };
  copy.addEventListener('click', write, { capture: true });
}

/** Links and buttons that stand in every row are told apart by the number. */
function lead(row: DocumentFragment, record: FoundRecord, words: LookupWords): void {
  const place = (selector: string, href: string, label?: string): void => {
    for (const link of row.querySelectorAll<HTMLAnchorElement>(selector)) {
      link.setAttribute('href', href);
      if (label) link.setAttribute('aria-label', `${label} ${record.number}`);
    }
  };
  place('a[data-field="name"]', recordHref(record));
  place('a[data-row]', recordHref(record), words.seeRow);
  place('a[data-roll]', `/honors/${record.roll.id}/`);
  const check = row.querySelector<HTMLAnchorElement>('a[data-check]')!;
  place('a[data-check]', `${check.getAttribute('href')}#no=${encodeURIComponent(record.number)}`, words.check);
  row.querySelector('copy-button button')!.setAttribute('aria-label', `${words.cite} ${record.number}`);
}

/** A record as the page shows it. A status or a title that it has no words for is an error: half a record could mislead. */
export function rowOf(parts: Parts, record: FoundRecord, words: LookupWords): DocumentFragment {
  const { name, number, honour, unit, status, statusOn, roll } = record;
  const label = words.csv.statuses[status] && words.statuses[status];
  if (!label || !name || !number || !roll.title || !roll.issuer) throw new Error(`record ${number} is not whole`);
  const row = parts('row');
  row.firstElementChild!.classList.add(`found-${status}`);
  const tag = row.querySelector('[data-field="status"]')!;
  tag.classList.add(`tag-${status}`);
  if (!roll.sample) row.querySelector('[data-sample]')?.remove();
  lead(row, record, words);
  offerLine(row, record, words);
  fillIn(row, {
    ...{ name, number, honour, unit, status: label, issuer: roll.issuer, roll: roll.title },
    standing: words.standing[status] && fill(words.standing[status], { date: statusOn && writtenDay(statusOn) }),
    year: fill(words.rowYear, { year: String(roll.year) }),
    documentNumber: roll.documentNumber,
    version: fill(words.rowVersion, { version: String(roll.version) }),
  });
  return row;
}
