import { absolute, type Origin } from '../origin.ts';
import { LICENCE, PERMISSIONS, type Node } from './node.ts';

/** The parts of a photo that are told to machines. */
export interface PublishedPhoto {
  alt: string;
  caption: string;
  credit: string;
  /** The label of its rights. */
  rights: string;
  /** Path of the JPEG that others may show. */
  share: string;
}

/**
 * A photo with its credit and where to ask for it. Google wants `contentUrl` and one of the credit fields.
 * No © before the credit: some photos are free to use. https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function photoNode({ alt, caption, credit, rights, share }: PublishedPhoto, origin: Origin): Node {
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(share, origin),
    caption,
    description: alt,
    creditText: credit,
    copyrightNotice: `${credit}：${rights}`,
    license: absolute(LICENCE, origin),
    acquireLicensePage: absolute(PERMISSIONS, origin),
  };
}
