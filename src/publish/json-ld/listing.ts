import { absolute, type Origin } from '../origin.ts';
import { described, LANGUAGE, SCHEMA_ORG, websiteId } from './node.ts';

/** A page that lists others: title, lead and what it leads to. */
export interface PublishedListing {
  href: string;
  title: string;
  description: string;
  items: readonly { href: string }[];
  /** The language tag; Chinese where absent. */
  language?: string | undefined;
  /** Invented people are listed; where nobody says, the site's own state is told. */
  sample?: boolean | undefined;
}

/** A list → CollectionPage with an ItemList of addresses, never of people's details. https://schema.org/ItemList */
export function listingToJsonLd(listing: PublishedListing, origin: Origin): object {
  const { href, title, description, items, language = LANGUAGE, sample = origin.sample } = listing;
  const url = absolute(href, origin);
  return {
    '@context': SCHEMA_ORG,
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name: title,
    ...described(description, sample),
    inLanguage: language,
    isPartOf: { '@id': websiteId(origin) },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: items.length,
      itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, url: absolute(item.href, origin) })),
    },
  };
}
