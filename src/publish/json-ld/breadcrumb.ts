import { absolute, type Origin } from '../origin.ts';
import { SCHEMA_ORG } from './node.ts';

/** The way from the front page, each step with its address but the page itself, which may do without. https://schema.org/BreadcrumbList */
export function breadcrumbToJsonLd(trail: readonly { label: string; href?: string | undefined }[], origin: Origin): object {
  return {
    '@context': SCHEMA_ORG,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: href && absolute(href, origin),
    })),
  };
}
