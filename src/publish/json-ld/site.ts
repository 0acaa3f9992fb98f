import { absolute, type Origin } from '../origin.ts';
import { described, LANGUAGE, organizationNode, SCHEMA_ORG, websiteId, type Node } from './node.ts';

/** The publisher with its rules. https://schema.org/NGO */
function publisherNode(origin: Origin): Node {
  return {
    ...organizationNode(origin.organizer, origin),
    publishingPrinciples: absolute('/about/', origin),
    correctionsPolicy: absolute('/corrections/', origin),
  };
}

/** The site and how to search it. https://schema.org/SearchAction */
function websiteNode(origin: Origin): Node {
  return {
    '@type': 'WebSite',
    '@id': websiteId(origin),
    url: absolute('/', origin),
    name: origin.name,
    alternateName: origin.nameEn,
    ...described(origin.description, origin.sample),
    inLanguage: LANGUAGE,
    publisher: { '@id': organizationNode(origin.organizer, origin)['@id'] },
    copyrightNotice: origin.licence,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/', origin)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** For the front page: who publishes, and what this site is. */
export function siteToJsonLd(origin: Origin): object {
  return { '@context': SCHEMA_ORG, '@graph': [publisherNode(origin), websiteNode(origin)] };
}
