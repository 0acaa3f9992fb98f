import { divisionPath } from '#domain/division/division.ts';
import { ACCESS_FEATURES, FACILITIES, HOME_KINDS, type Home } from '#domain/home/home.ts';
import { convert } from '#domain/home/maps.ts';
import { absolute, type Link, type Origin } from '../origin.ts';
import { described, filled, SCHEMA_ORG, type Node } from './node.ts';
import { openingHours } from './opening-hours.ts';
import { photoNode, type PublishedPhoto } from './photo.ts';

/** The parts of a home's page that are told to machines. */
export interface PublishedHome {
  href: string;
  data: Omit<Home, 'photos' | 'teams' | 'sources' | 'services' | 'squareMetres' | 'transport' | 'since' | 'publishedOn'>;
  organization: Link;
  photos: readonly PublishedPhoto[];
}

/** https://schema.org/PostalAddress; a municipality is its own region and has no city between. */
function addressNode({ division, address, floor }: PublishedHome['data']): Node {
  const [region, ...localities] = (division ? divisionPath(division) : []).map(({ name }) => name);
  return {
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    addressRegion: region,
    addressLocality: localities.join('') || undefined,
    streetAddress: [address, floor].filter(Boolean).join('，') || undefined,
  };
}

/** schema.org and its readers mean WGS-84; the domain keeps each coordinate in the datum it was read in. */
function geoNode({ coordinate }: PublishedHome['data']): Node | undefined {
  if (!coordinate) return undefined;
  const [longitude, latitude] = convert(coordinate, 'WGS-84');
  return { '@type': 'GeoCoordinates', latitude, longitude };
}

/** What one finds there. An AED is left out: in an emergency only the official service may answer (domain.md, rule 9). */
function amenities({ facilities, access }: PublishedHome['data']): Node[] {
  const names = [...facilities.filter((key) => key !== 'aed').map((key) => FACILITIES[key]), ...access.map((key) => ACCESS_FEATURES[key])];
  return names.map((name) => ({ '@type': 'LocationFeatureSpecification', name, value: true }));
}

/** What schema.org has no word for: who is in charge, and when somebody last checked. */
function properties({ data, organization }: PublishedHome): Node[] {
  const named = { 类型: HOME_KINDS[data.kind], 主管: organization.label, 信息核实: data.confirmedOn };
  return Object.entries(named).flatMap(([name, value]) => (value ? [{ '@type': 'PropertyValue', name, value }] : []));
}

/** 志愿者之家 → CivicStructure: a public place, not a LocalBusiness. `today` is the day of the build. https://schema.org/CivicStructure */
export function homeToJsonLd(page: PublishedHome, origin: Origin, today: string): object {
  const { data } = page;
  const url = absolute(page.href, origin);
  const label = `${HOME_KINDS[data.kind]}，主管：${page.organization.label}。`;
  return {
    '@context': SCHEMA_ORG,
    '@type': 'CivicStructure',
    '@id': `${url}#place`,
    url,
    mainEntityOfPage: url,
    name: data.name,
    ...described(data.hoursNote ? `${label}${data.hoursNote}` : label, data.sample),
    address: addressNode(data),
    geo: geoNode(data),
    telephone: data.phone,
    containedInPlace: data.host && { '@type': 'Place', name: data.host },
    ...openingHours(data, today),
    amenityFeature: filled(amenities(data)),
    maximumAttendeeCapacity: data.capacity,
    additionalProperty: properties(page),
    photo: filled(page.photos.map((photo) => photoNode(photo, origin))),
  };
}
