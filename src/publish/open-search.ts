import { characters } from '#domain/text/han.ts';
import { absolute, type Origin } from './origin.ts';
import { element, xmlFile } from './xml.ts';

/** OpenSearch 1.1 gives a short name sixteen characters. */
const SHORT = 16;

/** Lets a browser offer this site's search. https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function toOpenSearch(origin: Origin): string {
  const root = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    element('ShortName', {}, characters(origin.name).slice(0, SHORT).join('')),
    element('Description', {}, `在${origin.name}的标题和名称里查找`),
    element('InputEncoding', {}, 'UTF-8'),
    element('Language', {}, 'zh-CN'),
    element('Image', { width: '64', height: '64', type: 'image/svg+xml' }, absolute('/icon.svg', origin)),
    element('Url', { type: 'text/html', template: `${absolute('/search/', origin)}?q={searchTerms}` }),
    element('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: absolute('/opensearch.xml', origin),
    }),
  );
  return xmlFile(root);
}
