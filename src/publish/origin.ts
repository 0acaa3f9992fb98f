/** A name and the address, from the root of this site, at which it is told. */
export interface Link {
  label: string;
  href: string;
}

/** Who publishes, and where: every public format needs to say it. */
export interface Origin {
  /** The site's own address. */
  site: URL;
  name: string;
  nameEn: string;
  description: string;
  /** 转载说明 */
  licence: string;
  organizer: Link;
  /** True while the site holds sample content. */
  sample: boolean;
}

/** What `siteFrame()` knows; only these parts are asked for. */
export interface FrameParts {
  settings: Pick<Origin, 'name' | 'nameEn' | 'description' | 'licence'> & { url: string };
  organizer: { name: string; href: string };
  sampleContent: boolean;
}

/** `site` is `Astro.site`, or the `site` of an endpoint's context. */
export function originOf({ settings, organizer, sampleContent }: FrameParts, site: URL | undefined): Origin {
  const { name, nameEn, description, licence, url } = settings;
  return {
    site: site ?? new URL(url),
    ...{ name, nameEn, description, licence },
    organizer: { label: organizer.name, href: organizer.href },
    sample: sampleContent,
  };
}

/** The whole address of a path of this site. Formats that travel alone may not hold relative ones (RFC 4287, sitemaps.org). */
export function absolute(path: string, { site }: Pick<Origin, 'site'>): string {
  return new URL(path, site).href;
}
