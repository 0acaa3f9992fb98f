import { absolute, type Origin } from '../origin.ts';
import { described, LANGUAGE, LICENCE, organizationNode, SCHEMA_ORG, websiteId, type Node } from './node.ts';

/** A table as the data page offers it. */
export interface PublishedTable {
  title: string;
  note: string;
  files: readonly { format: string; href: string }[];
}

/** The page of the open data: everything that can be downloaded whole. */
export interface PublishedCatalog {
  href: string;
  title: string;
  description: string;
  language?: string | undefined;
  tables: readonly PublishedTable[];
  years: readonly PublishedTable[];
}

const MEDIA_TYPES: Record<string, string> = { csv: 'text/csv', json: 'application/json', jsonl: 'application/jsonl' };

function download({ href }: { href: string }, origin: Origin): Node {
  const extension = href.slice(href.lastIndexOf('.') + 1);
  return { '@type': 'DataDownload', encodingFormat: MEDIA_TYPES[extension], contentUrl: absolute(href, origin) };
}

/** Google's Dataset Search refuses descriptions under 50 characters, so what the page says of all tables stands behind what it says of one. */
function datasetNode({ title, note, files }: PublishedTable, { description }: PublishedCatalog, origin: Origin): Node {
  return {
    '@type': 'Dataset',
    name: `${origin.name}：${title}`,
    ...described(`${note}\n${description}`, origin.sample),
    creator: organizationNode(origin.organizer, origin),
    isAccessibleForFree: true,
    license: absolute(LICENCE, origin),
    distribution: files.map((file) => download(file, origin)),
  };
}

/** 开放数据 → DataCatalog. https://schema.org/DataCatalog */
export function dataCatalogToJsonLd(catalog: PublishedCatalog, origin: Origin): object {
  const { href, title, description, language = LANGUAGE, tables, years } = catalog;
  const url = absolute(href, origin);
  return {
    '@context': SCHEMA_ORG,
    '@type': 'DataCatalog',
    '@id': `${url}#catalog`,
    url,
    name: title,
    ...described(description, origin.sample),
    inLanguage: language,
    isPartOf: { '@id': websiteId(origin) },
    publisher: organizationNode(origin.organizer, origin),
    license: absolute(LICENCE, origin),
    isAccessibleForFree: true,
    dataset: [...tables, ...years].map((table) => datasetNode(table, catalog, origin)),
  };
}
