import { expect, test } from 'vitest';
import { feedToAtom } from '#publish/atom.ts';
import { feedToJson } from '#publish/json-feed.ts';
import { FEEDS } from '#publish/testing/feed.ts';
import { anOrigin } from '#publish/testing/origin.ts';

test.each(Object.values(FEEDS))('what a feed reader gets of $name stays as it is', async (feed) => {
  await expect(feedToAtom(feed, anOrigin)).toMatchFileSnapshot(`golden/${feed.name}.atom`);
  await expect(feedToJson(feed, anOrigin)).toMatchFileSnapshot(`golden/${feed.name}.json.golden`);
});
