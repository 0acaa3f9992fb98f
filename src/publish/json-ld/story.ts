import { toTimestamp } from '#domain/calendar/date.ts';
import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import { absolute, type Link, type Origin } from '../origin.ts';
import { awardTexts, type PublishedHonour } from './award.ts';
import { correctionNode, type PublishedCorrection } from './correction.ts';
import { described, filled, LANGUAGE, LICENCE, organizationNode, SCHEMA_ORG, type Node } from './node.ts';
import { photoNode, type PublishedPhoto } from './photo.ts';

/** The parts of a story's page that are told to machines. */
export interface PublishedStory {
  href: string;
  story: {
    title: string;
    subtitle?: string | undefined;
    summary: string;
    subjects: readonly { name: string; kind: 'person' | 'group' }[];
    fields: readonly ServiceField[];
    publishedOn: string;
    updatedOn?: string | undefined;
    origin: {
      kind: 'reprint' | 'submitted' | 'own';
      publisher?: string | undefined;
      url?: string | undefined;
      publishedOn?: string | undefined;
    };
    credits: {
      authors: readonly string[];
      correspondents: readonly string[];
      photographers: readonly string[];
      editors: readonly string[];
    };
    tags: readonly string[];
    sample: boolean;
  };
  organization: Link;
  place?: string | undefined;
  cover?: PublishedPhoto | undefined;
  blocks: readonly ({ kind: 'html' | 'honours' } | { kind: 'photo'; photo: PublishedPhoto })[];
}

/** People by name and nothing else: no birth date, no address, no way to reach them. */
const person = (name: string): Node => ({ '@type': 'Person', name });

/** Whom the story is about. An honour is told only of a sole subject: of several, nobody said whose it is. */
function aboutNodes({ subjects }: PublishedStory['story'], honours: readonly PublishedHonour[]): Node[] {
  const award = subjects.length === 1 ? filled(awardTexts(honours)) : undefined;
  return subjects.map(({ name, kind }) => ({ '@type': kind === 'group' ? 'Organization' : 'Person', name, award }));
}

/** 转载: the text as it was first published. */
function originalNode({ kind, publisher, url, publishedOn }: PublishedStory['story']['origin']): Node | undefined {
  if (kind !== 'reprint') return undefined;
  return {
    '@type': 'CreativeWork',
    url,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    datePublished: publishedOn && toTimestamp(publishedOn),
  };
}

function creditNodes({ story, organization }: PublishedStory, origin: Origin): Node {
  const { authors, correspondents, photographers, editors } = story.credits;
  return {
    author: filled(authors.map(person)) ?? organizationNode(organization, origin),
    contributor: filled([...correspondents, ...photographers].map(person)),
    editor: filled(editors.map(person)),
    publisher: organizationNode(origin.organizer, origin),
  };
}

/** Each photo once, in the order of the page. */
function imageNodes({ cover, blocks }: PublishedStory, origin: Origin): Node[] {
  const shown = blocks.flatMap((block) => (block.kind === 'photo' ? [block.photo] : []));
  return [...(cover ? [cover] : []), ...shown].map((photo) => photoNode(photo, origin));
}

/** 事迹 → Article. Not NewsArticle: a story of a volunteer is no report of the day. https://schema.org/Article */
export function storyToJsonLd(
  page: PublishedStory,
  origin: Origin,
  { honours = [], corrections = [] }: { honours?: readonly PublishedHonour[]; corrections?: readonly PublishedCorrection[] } = {},
): object {
  const { story } = page;
  const url = absolute(page.href, origin);
  return {
    '@context': SCHEMA_ORG,
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: story.title,
    alternativeHeadline: story.subtitle,
    ...described(story.summary, story.sample),
    inLanguage: LANGUAGE,
    datePublished: toTimestamp(story.publishedOn),
    dateModified: toTimestamp(story.updatedOn ?? story.publishedOn),
    ...creditNodes(page, origin),
    about: aboutNodes(story, honours),
    articleSection: story.fields.map((field) => SERVICE_FIELDS[field]),
    keywords: filled(story.tags),
    contentLocation: page.place && { '@type': 'Place', name: page.place },
    image: filled(imageNodes(page, origin)),
    isBasedOn: originalNode(story.origin),
    correction: filled(corrections.map((each) => correctionNode(each, origin))),
    copyrightNotice: origin.licence,
    license: absolute(LICENCE, origin),
  };
}
