import { CONFERRAL_STATUSES, type ConferralStatus } from '#domain/conferral/conferral.ts';
import { starLabel } from '#domain/level/level.ts';
import { SAMPLE_NOTE } from '../sample.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character]!);

/** The parts of a photo that a feed shows. */
export interface FeedPhoto {
  alt: string;
  caption: string;
  credit: string;
  share: string;
}

export const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

/** Said first in the full text: in a feed reader the page around it is missing. */
export const sampleParagraph = (sample: boolean): string => (sample ? paragraph(SAMPLE_NOTE) : '');

export function figure({ alt, caption, credit, share }: FeedPhoto): string {
  return `<figure><img src="${escape(share)}" alt="${escape(alt)}"><figcaption>${escape(`${caption}（图：${credit}）`)}</figcaption></figure>`;
}

/** Facts as a list of terms; those without a value are left out. */
export function facts(rows: Record<string, string | undefined>): string {
  const given = Object.entries(rows).filter((row): row is [string, string] => Boolean(row[1]));
  return `<dl>${given.map(([term, value]) => `<dt>${escape(term)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`;
}

/** What a feed tells of an honour that a text points at; the name stays on its page, where it can be corrected. */
export interface FeedHonour {
  href: string;
  number: string;
  honour: string;
  star?: number | undefined;
  status: ConferralStatus;
}

/** Honours as a list of links; what became of one is said beside it. */
export function honourList(honours: readonly FeedHonour[]): string {
  const items = honours.map(({ href, number, honour, star, status }) => {
    const label = star ? `${starLabel(star)} · ${honour}` : honour;
    const told = status === 'active' ? number : `${number}，${CONFERRAL_STATUSES[status]}`;
    return `<li><a href="${escape(href)}">${escape(label)}</a>（${escape(told)}）</li>`;
  });
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

export const link = (href: string, label: string): string => `<p><a href="${escape(href)}">${escape(label)}</a></p>`;
