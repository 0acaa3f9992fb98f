import fs from 'node:fs';
import path from 'node:path';
import type { Entry } from '#domain/entry/entry.ts';
import { checkedEntry, entriesOf } from '#files/entries.ts';
import { siteAddress } from '#files/site-address.ts';
import { photoKey, readManifest, type Manifest } from '../manifest.ts';
import { designOf, type Design, type PosterSubject } from './design.ts';

/** What is to be drawn for one story. */
export interface PosterJob {
  id: string;
  /** The story's own file, for problems. */
  file: string;
  design: Design;
}

function firstPhoto(id: string, { photos }: PosterSubject['story'], manifest: Manifest): PosterSubject['photo'] {
  const [listed] = photos;
  const made = listed && manifest[photoKey('stories', id, listed.file)];
  return made && { listed, made };
}

/** The newest first, as readers come by; on one day by id, so that two runs never differ. */
const newestFirst = (a: Entry<'stories'>, b: Entry<'stories'>): number =>
  b.data.publishedOn.localeCompare(a.data.publishedOn) || (a.id < b.id ? 1 : -1);

/** Names of organisations, each file read once and only when it is asked for. */
function organizationNames(root: string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const name = known.get(id) ?? checkedEntry(root, 'organizations', id, `organizations/${id}.json`).data.name;
    known.set(id, name);
    return name;
  };
}

function jobsFor(root: string, stories: Iterable<Entry<'stories'>>): PosterJob[] {
  if (!fs.existsSync(path.join(root, 'settings/site.json'))) return [];
  const site = { name: checkedEntry(root, 'settings', 'site', 'settings/site.json').data.name, url: siteAddress() };
  const [nameOf, manifest] = [organizationNames(root), readManifest()];
  return Array.from(stories, ({ id, file, data: story }) => {
    const subject = { id, story, organization: nameOf(story.organization), photo: firstPhoto(id, story, manifest) };
    return { id, file, design: designOf(subject, site) };
  });
}

/** The posters of every story of checked content, the newest first. Photographs must have been developed before. */
export const posterJobs = (root: string): PosterJob[] => jobsFor(root, Array.from(entriesOf(root, 'stories')).sort(newestFirst));

/** Those of single stories by their files; a story whose file is gone has none. */
export function posterJobsOf(root: string, stories: readonly { id: string; file: string }[]): PosterJob[] {
  const there = stories.filter(({ file }) => fs.existsSync(path.join(root, file)));
  return jobsFor(
    root,
    there.map(({ id, file }) => checkedEntry(root, 'stories', id, file)),
  );
}
