import { toChinese } from '#domain/calendar/date.ts';
import { SERVICE_FIELDS } from '#domain/field/service-field.ts';
import { entryAddress } from '#domain/library/address.ts';
import type { Photo } from '#domain/photo/photo.ts';
import type { Story } from '#domain/story/story.ts';
import { SAMPLE_NOTE } from '#publish/sample.ts';
import type { ManifestEntry } from '../manifest.ts';

/** Part of each address: raise it when the look changes, and every poster is made anew. */
const TEMPLATE = 'p1';

/** The photograph of a poster: which file, how large, and what a crop keeps. */
export interface PosterPhoto {
  hash: string;
  width: number;
  height: number;
  focus: { x: number; y: number };
  credit: string;
}

/** All that is told by the posters of a story, and by nothing else: two equal designs are one picture. */
export interface Design {
  template: string;
  title: string;
  /** People and teams whose names a line may not tear. */
  names: string[];
  summary: string;
  label: string;
  organization: string;
  day: string;
  site: string;
  /** What the code leads to. */
  address: string;
  /** Said on the pictures of invented people, which travel without their page. */
  note?: string;
  /** Of the dead nothing is written in red. */
  mourning: boolean;
  photo?: PosterPhoto;
}

export interface PosterSubject {
  id: string;
  story: Story;
  /** The name of its society. */
  organization: string;
  /** The first photograph as it has been developed, where there is one. */
  photo?: { listed: Photo; made: ManifestEntry } | undefined;
}

export interface PosterSite {
  name: string;
  /** The address of the site. */
  url: string;
}

/** A poster is made to be passed on, which a licence for this site alone does not allow. */
function photoOf({ photo }: PosterSubject): PosterPhoto | undefined {
  if (!photo || photo.listed.rights === 'licensed') return undefined;
  const { hash, width, height } = photo.made;
  return { hash, width, height, focus: photo.listed.focus ?? { x: 0.5, y: 0.5 }, credit: photo.listed.credit };
}

export function designOf(subject: PosterSubject, site: PosterSite): Design {
  const { id, story, organization } = subject;
  const photo = photoOf(subject);
  return {
    template: TEMPLATE,
    title: story.title,
    names: story.subjects.map(({ name }) => name),
    summary: story.summary,
    label: story.fields
      .slice(0, 2)
      .map((field) => SERVICE_FIELDS[field])
      .join(' · '),
    organization,
    day: toChinese(story.publishedOn),
    site: site.name,
    address: new URL(entryAddress('stories', id), site.url).href,
    ...(story.sample && { note: SAMPLE_NOTE }),
    mourning: story.subjects.some(({ deceased }) => deceased),
    ...(photo && { photo }),
  };
}
