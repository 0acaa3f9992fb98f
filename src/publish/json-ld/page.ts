import { toTimestamp } from '#domain/calendar/date.ts';
import { absolute, type Origin } from '../origin.ts';
import { LANGUAGE, organizationNode, SCHEMA_ORG, websiteId } from './node.ts';

/** A standing text, such as the accessibility statement. */
export interface PublishedPage {
  href: string;
  title: string;
  description: string;
  updatedOn?: string | undefined;
  /** The language tag; Chinese where absent. */
  language?: string | undefined;
}

/** 页面 → WebPage. https://schema.org/WebPage */
export function pageToJsonLd({ href, title, description, updatedOn, language = LANGUAGE }: PublishedPage, origin: Origin): object {
  const url = absolute(href, origin);
  return {
    '@context': SCHEMA_ORG,
    '@type': 'WebPage',
    '@id': `${url}#page`,
    url,
    name: title,
    description,
    inLanguage: language,
    dateModified: updatedOn && toTimestamp(updatedOn),
    isPartOf: { '@id': websiteId(origin) },
    publisher: organizationNode(origin.organizer, origin),
  };
}
