import { toTimestamp } from '#domain/calendar/date.ts';
import { entryId, withAbsoluteLinks, type Feed, type FeedEntry } from './feed/feed.ts';
import { absolute, type Origin } from './origin.ts';

const toItem = (entry: FeedEntry, origin: Origin): object => ({
  id: entryId(entry.href, origin),
  url: absolute(entry.href, origin),
  title: entry.title,
  summary: entry.summary,
  content_html: withAbsoluteLinks(entry, origin),
  image: entry.image && absolute(entry.image, origin),
  date_published: toTimestamp(entry.published),
  date_modified: toTimestamp(entry.updated),
  authors: entry.authors.map((name) => ({ name })),
  tags: entry.categories,
});

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The `feed` package writes version 1, without language and with one author. */
export function feedToJson(feed: Feed, origin: Origin): string {
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${origin.name}：${feed.title}`,
    description: feed.description,
    home_page_url: absolute(feed.href, origin),
    feed_url: absolute(`/feeds/${feed.name}.json`, origin),
    language: 'zh-Hans-CN',
    authors: [{ name: origin.organizer.label, url: absolute(origin.organizer.href, origin) }],
    items: feed.entries.map((entry) => toItem(entry, origin)),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
