import { zhHans } from '#i18n/zh-Hans.ts';
import { correctionToEntry, rollToEntry, storyToEntry } from '#publish/feed/entries.ts';
import type { Feed } from '#publish/feed/feed.ts';
import { allCorrections } from './corrections.ts';
import { markdownLabels } from './labels.ts';
import { latestRolls } from './rolls.ts';
import { builtOn, siteFrame } from './site.ts';
import { storiesNewestFirst, storyPage } from './stories.ts';

/** A reader who comes once a month misses nothing, and the file stays small enough to be fetched by telephone. */
const STORIES = 30;
const ROLLS = 60;
const CORRECTIONS = 100;

export async function storiesFeed(): Promise<Feed> {
  const latest = (await storiesNewestFirst()).slice(0, STORIES);
  const pages = await Promise.all(latest.map((stored) => storyPage(stored, markdownLabels(zhHans))));
  return {
    name: 'stories',
    title: zhHans.feedStories,
    description: zhHans.storiesLead,
    href: '/stories/',
    entries: pages.map(storyToEntry),
    today: builtOn,
  };
}

export async function rollsFeed(): Promise<Feed> {
  const rolls = await latestRolls(ROLLS);
  return {
    name: 'rolls',
    title: zhHans.feedRolls,
    description: zhHans.honorsLead,
    href: '/honors/',
    entries: rolls.map(rollToEntry),
    today: builtOn,
  };
}

export async function correctionsFeed(): Promise<Feed> {
  const [corrections, { organizer }] = await Promise.all([allCorrections(), siteFrame()]);
  return {
    name: 'corrections',
    title: zhHans.feedCorrections,
    description: zhHans.correctionsLead,
    href: '/corrections/',
    entries: corrections.slice(0, CORRECTIONS).map((each) => correctionToEntry(each, organizer.name)),
    today: builtOn,
  };
}
