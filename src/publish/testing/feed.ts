import { correctionToEntry, rollToEntry, storyToEntry } from '../feed/entries.ts';
import type { Feed } from '../feed/feed.ts';
import { aCorrection, aPhoto, aRoll, aStory, society } from './pages.ts';

/** A story whose title and text hold what breaks careless XML: an ampersand, a tag, the end of a CDATA section. */
const story = {
  ...aStory,
  story: { ...aStory.story, title: 'AED & <急救> ]]> 课堂' },
  blocks: [
    { kind: 'html' as const, html: '<p>见<a href="/topics/first-aid/">专题</a><sup><a href="#fn1">1</a></sup>。</p>' },
    { kind: 'photo' as const, photo: { ...aPhoto, share: '/media/def-share.jpg' } },
  ],
};

const correction = {
  ...aCorrection,
  data: { ...aCorrection.data, kind: 'correction' as const, was: '四千堂。', sample: false },
  target: { label: story.story.title, href: story.href },
};

const common = { description: '一件件具体的事。', today: '2026-03-10' };

export const FEEDS: Record<Feed['name'], Feed> = {
  stories: { ...common, name: 'stories', title: '事迹', href: '/stories/', entries: [storyToEntry(story)] },
  rolls: { ...common, name: 'rolls', title: '名单', href: '/honors/', entries: [rollToEntry(aRoll)] },
  corrections: {
    ...common,
    name: 'corrections',
    title: '更正',
    href: '/corrections/',
    entries: [correctionToEntry(correction, society.label)],
  },
};
