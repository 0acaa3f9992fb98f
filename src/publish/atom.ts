import { toTimestamp } from '#domain/calendar/date.ts';
import { entryId, lastChange, withAbsoluteLinks, type Feed, type FeedEntry } from './feed/feed.ts';
import { absolute, type Origin } from './origin.ts';
import { element, xmlFile, type Markup } from './xml.ts';

const person = (name: string, uri?: string): Markup =>
  element('author', {}, element('name', {}, name), uri ? element('uri', {}, uri) : undefined);

const alternate = (href: string): Markup => element('link', { rel: 'alternate', type: 'text/html', href });

function entryElement(entry: FeedEntry, origin: Origin): Markup {
  return element(
    'entry',
    {},
    element('id', {}, entryId(entry.href, origin)),
    element('title', {}, entry.title),
    alternate(absolute(entry.href, origin)),
    element('published', {}, toTimestamp(entry.published)),
    element('updated', {}, toTimestamp(entry.updated)),
    ...entry.authors.map((name) => person(name)),
    ...entry.categories.map((term) => element('category', { term })),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, withAbsoluteLinks(entry, origin)),
  );
}

/**
 * Atom 1.0 (RFC 4287) with full texts: `published` stays, `updated` moves when a text is changed or corrected. Written
 * here and not by the `feed` package, which cannot say the language and takes titles for HTML.
 */
export function feedToAtom(feed: Feed, origin: Origin): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans-CN' },
    element('id', {}, entryId(`/feeds/${feed.name}`, origin)),
    element('title', {}, `${origin.name}：${feed.title}`),
    element('subtitle', {}, feed.description),
    element('updated', {}, toTimestamp(lastChange(feed))),
    element('link', { rel: 'self', type: 'application/atom+xml', href: absolute(`/feeds/${feed.name}.xml`, origin) }),
    alternate(absolute(feed.href, origin)),
    person(origin.organizer.label, absolute(origin.organizer.href, origin)),
    element('rights', {}, origin.licence),
    ...feed.entries.map((entry) => entryElement(entry, origin)),
  );
  return xmlFile(root);
}
