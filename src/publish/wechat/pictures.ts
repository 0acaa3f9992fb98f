import { escapeXml } from '../xml.ts';

/** A picture of the article, as it is to be uploaded. */
export interface WechatPicture {
  file: string;
  /** Where the picture can be had: whole for a published one, from the root for one that only the desk knows. */
  url: string;
  caption: string;
  credit: string;
}

export interface ShownPicture extends WechatPicture {
  alt: string;
}

/** Names that no server in the open has: RFC 6761 and 2606, and single words. */
const CLOSED_NAME = /(?:^|\.)(?:localhost|local|internal|lan|test|invalid|example(?:\.(?:com|net|org))?)$|^[^.]+$/u;
const CLOSED_NUMBER = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[/u;

/** Whether the editor of 公众号, which fetches pictures by itself, can reach an address. */
export function isReachable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) && !CLOSED_NAME.test(hostname) && !CLOSED_NUMBER.test(hostname);
}

/** Gives each picture its number, also when the text shows it twice: it is uploaded once. */
export class Pictures {
  readonly listed: WechatPicture[] = [];

  #number({ file, url, caption, credit }: ShownPicture): number {
    const at = this.listed.findIndex((each) => each.file === file);
    return at >= 0 ? at + 1 : this.listed.push({ file, url, caption, credit });
  }

  /** The picture itself where the editor can fetch it; else a frame that says which one to insert. Its caption in any case. */
  print(picture: ShownPicture): string {
    const number = this.#number(picture);
    const { url, alt, file, caption, credit } = picture;
    const image = `<section class="picture"><img class="image" src="${escapeXml(url)}" alt="${escapeXml(alt)}"></section>`;
    const place = `<p class="place">图${number}：请在此处插入 ${escapeXml(file)}</p>`;
    return `${isReachable(url) ? image : place}<p class="caption">${escapeXml(`${caption}（图：${credit}）`)}</p>`;
  }
}
