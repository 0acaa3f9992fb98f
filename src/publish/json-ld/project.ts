import { SERVICE_FIELDS, type ServiceField } from '#domain/field/service-field.ts';
import { absolute, type Link, type Origin } from '../origin.ts';
import { described, filled, organizationNode, SCHEMA_ORG } from './node.ts';
import { photoNode, type PublishedPhoto } from './photo.ts';

interface ProjectAward {
  year: number;
  title: string;
  grade?: string | undefined;
  grantor?: string | undefined;
}

/** The parts of a project's page that are told to machines. */
export interface PublishedProject {
  href: string;
  data: {
    title: string;
    tagline: string;
    fields: readonly ServiceField[];
    partners: readonly string[];
    since?: string | undefined;
    awards: readonly ProjectAward[];
    sample: boolean;
  };
  organization: Link;
  place?: string | undefined;
  cover?: PublishedPhoto | undefined;
}

const awardText = ({ year, title, grade = '', grantor }: ProjectAward): string =>
  `${year}年${title}${grade}${grantor ? `（${grantor}）` : ''}`;

/** 品牌项目 → Project. Its figures stay on the page, where their day and basis stand beside them. https://schema.org/Project */
export function projectToJsonLd({ href, data, organization, place, cover }: PublishedProject, origin: Origin): object {
  const url = absolute(href, origin);
  return {
    '@context': SCHEMA_ORG,
    '@type': 'Project',
    '@id': `${url}#project`,
    url,
    mainEntityOfPage: url,
    name: data.title,
    ...described(data.tagline, data.sample),
    foundingDate: data.since,
    parentOrganization: organizationNode(organization, origin),
    member: filled(data.partners.map((name) => ({ '@type': 'Organization', name }))),
    areaServed: place && { '@type': 'AdministrativeArea', name: place },
    knowsAbout: data.fields.map((field) => SERVICE_FIELDS[field]),
    award: filled(data.awards.map(awardText)),
    image: cover && photoNode(cover, origin),
  };
}
