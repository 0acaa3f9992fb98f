import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { feedToAtom } from '../atom.ts';
import { feedToJson } from '../json-feed.ts';
import { FEEDS } from '../testing/feed.ts';
import { anOrigin } from '../testing/origin.ts';
import { entryId } from './feed.ts';
import { honourList } from './html.ts';

type Atom = Record<string, unknown> & { feed: Record<string, unknown> & { entry: Record<string, unknown> } };
const parser = new XMLParser({ ignoreAttributes: false });
const atomOf = (feed: (typeof FEEDS)['stories']): Atom => parser.parse(feedToAtom(feed, anOrigin)) as Atom;
const jsonOf = (feed: (typeof FEEDS)['stories']) => JSON.parse(feedToJson(feed, anOrigin)) as { items: Record<string, unknown>[] };

describe.each(Object.values(FEEDS))('the feed of $name', (feed) => {
  test('is well-formed and has what RFC 4287 demands of a feed and an entry', () => {
    expect(XMLValidator.validate(feedToAtom(feed, anOrigin))).toBe(true);
    const atom = atomOf(feed).feed;
    for (const part of [atom, atom.entry]) {
      for (const name of ['id', 'title', 'updated', 'author']) expect(part, name).toHaveProperty(name);
    }
  });

  test('gives an entry one id in both formats', () => {
    expect(jsonOf(feed).items[0]!['id']).toBe(atomOf(feed).feed.entry['id']);
  });

  test('holds no address that only works on the site itself', () => {
    expect(jsonOf(feed).items[0]!['content_html']).not.toMatch(/ (?:href|src)="[/#]/u);
  });
});

test('a title arrives letter by letter, however odd', () => {
  expect(atomOf(FEEDS.stories).feed.entry['title']).toBe('AED & <急救> ]]> 课堂');
  expect(jsonOf(FEEDS.stories).items[0]!['title']).toBe('AED & <急救> ]]> 课堂');
});

test('the full text is there, with its photographs and their credit', () => {
  const { content } = atomOf(FEEDS.stories).feed.entry as { content: { '#text': string; '@_type': string } };
  expect(content['@_type']).toBe('html');
  expect(content['#text']).toContain('<a href="https://zhiyuan.example.org/topics/first-aid/">专题</a>');
  expect(content['#text']).toContain('<a href="https://zhiyuan.example.org/stories/2026-03-05-shili-a1/#fn1">1</a>');
  expect(content['#text']).toContain('（图：示例市红十字会）');
  expect(content['#text']).toContain('转载自示例日报');
});

test('the day of publication stays when a text is changed, in the time of China', () => {
  const dates = { published: '2026-03-05T00:00:00+08:00', updated: '2026-03-09T00:00:00+08:00' };
  expect(atomOf(FEEDS.stories).feed.entry).toMatchObject(dates);
  expect(jsonOf(FEEDS.stories).items[0]).toMatchObject({ date_published: dates.published, date_modified: dates.updated });
});

test('an invented story says so at the head of its text', () => {
  expect(jsonOf(FEEDS.stories).items[0]!['content_html']).toMatch(/^<p>示例数据/u);
  expect(jsonOf(FEEDS.corrections).items[0]!['content_html']).not.toContain('示例数据');
});

test('a feed without an entry still says when it was made', () => {
  expect(atomOf({ ...FEEDS.stories, entries: [] }).feed['updated']).toBe('2026-03-10T00:00:00+08:00');
});

test('the id survives a move to https and another port', () => {
  const before = { ...anOrigin, site: new URL('http://zhiyuan.example.org:8080') };
  expect(entryId('/stories/a/', before)).toBe(entryId('/stories/a/', anOrigin));
});

test('a control character in a text does not make the feed unreadable', () => {
  const [entry] = FEEDS.stories.entries;
  const feed = { ...FEEDS.stories, entries: [{ ...entry!, title: '急\u0008救\uD800' }] };
  expect(XMLValidator.validate(feedToAtom(feed, anOrigin))).toBe(true);
  expect(atomOf(feed).feed.entry['title']).toBe('急救\uFFFD');
});

test('honours that the text names lead to their rows and say what became of them', () => {
  const honour = { href: '/honors/2026/#A', number: 'SLCE-2024-00005-Z', honour: '星级红十字志愿者', star: 3, status: 'revoked' as const };
  expect(honourList([honour])).toBe(
    '<ul><li><a href="/honors/2026/#A">三星级 · 星级红十字志愿者</a>（SLCE-2024-00005-Z，已撤销）</li></ul>',
  );
  expect(honourList([{ ...honour, star: undefined, status: 'active' }])).toContain('">星级红十字志愿者</a>（SLCE-2024-00005-Z）');
  expect(honourList([])).toBe('');
});
