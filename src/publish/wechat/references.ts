import { absolute, type Origin } from '../origin.ts';

/** 公众号 lets readers follow links to its own articles and drops all others. */
const KEPT = /^https?:\/\/mp\.weixin\.qq\.com\//u;

export const isKeptLink = (address: string): boolean => KEPT.test(address);

/** 参考链接: the addresses that an article mentions, each once, in the order in which they are met. */
export class References {
  readonly #origin: Pick<Origin, 'site'>;
  readonly addresses: string[] = [];

  constructor(origin: Pick<Origin, 'site'>) {
    this.#origin = origin;
  }

  /** The whole address of a link; nothing for a place in the same page. */
  whole(href: string | undefined): string | undefined {
    if (!href || href.startsWith('#')) return undefined;
    return URL.canParse(href, this.#origin.site) ? absolute(href, this.#origin) : undefined;
  }

  /** The number, from 1, under which an address stands in the list. */
  number(address: string): number {
    const at = this.addresses.indexOf(address);
    return at >= 0 ? at + 1 : this.addresses.push(address);
  }
}
