import { toTimestamp } from '#domain/calendar/date.ts';
import { absolute, type Origin } from '../origin.ts';
import type { Node } from './node.ts';

/** A correction as a page shows it. */
export interface PublishedCorrection {
  href: string;
  data: { title: string; date: string; is: string; reason: string };
}

/** What is right now, and why; what was wrong is not repeated. https://schema.org/CorrectionComment */
export function correctionNode({ href, data }: PublishedCorrection, origin: Origin): Node {
  return {
    '@type': 'CorrectionComment',
    name: data.title,
    text: `${data.is}原因：${data.reason}`,
    datePublished: toTimestamp(data.date),
    url: absolute(href, origin),
  };
}
