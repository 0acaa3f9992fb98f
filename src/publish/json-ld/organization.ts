import { absolute, type Link, type Origin } from '../origin.ts';
import { described, filled, organizationNode, SCHEMA_ORG } from './node.ts';

/** The parts of an organisation's page that are told to machines: those of the body, never of a person in it. */
export interface PublishedOrganization {
  id: string;
  data: {
    name: string;
    shortName?: string | undefined;
    founded?: string | undefined;
    introduction?: string | undefined;
    website?: string | undefined;
    phone?: string | undefined;
    address?: string | undefined;
    sample: boolean;
  };
  place?: string | undefined;
  /** From the top down; the last is the parent. */
  above: readonly Link[];
  societies: readonly { href: string; data: { name: string } }[];
  teams: readonly { href: string; data: { name: string } }[];
}

/** 组织 → NGO. https://schema.org/NGO */
export function organizationToJsonLd({ id, data, place, above, societies, teams }: PublishedOrganization, origin: Origin): object {
  const href = `/organizations/${id}/`;
  const parent = above.at(-1);
  const below = [...societies, ...teams].map((child) => organizationNode({ label: child.data.name, href: child.href }, origin));
  return {
    '@context': SCHEMA_ORG,
    ...organizationNode({ label: data.name, href }, origin),
    alternateName: data.shortName,
    ...described(data.introduction ?? data.name, data.sample),
    mainEntityOfPage: absolute(href, origin),
    sameAs: data.website,
    telephone: data.phone,
    address: data.address,
    foundingDate: data.founded,
    areaServed: place && { '@type': 'AdministrativeArea', name: place },
    parentOrganization: parent && organizationNode(parent, origin),
    subOrganization: filled(below),
  };
}
