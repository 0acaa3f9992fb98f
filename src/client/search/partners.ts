import { FILTERS, PAGE_KINDS } from '#domain/find/facts.ts';
import { phrasesOf } from '#domain/find/phrase.ts';
import { exactly, type Hit } from './ask.ts';
import type { Filters } from './pagefind.ts';
import { bundleList, openBundles, ownEngine, type OpenBundle, type OpenSite } from './site-bundles.ts';

export interface Partner {
  name: string;
  /** Its address without a slash at the end. */
  url: string;
}

/** A partner's site as it is asked. */
export interface OpenPartner extends Partner {
  /** The name of its list in the page. */
  role: string;
  /** Its pages that hold the words; fails where the site is down, slow or of another version. */
  find(question: string, filters: Filters): Promise<Hit[]>;
}

export interface PartnerSearch {
  named(role: string): OpenPartner | undefined;
  each(ask: (partner: OpenPartner) => Promise<void>): Promise<void>;
}

/** A partner's answer is beside ours: nobody waits for it longer. */
const PATIENCE = 6_000;

export const partnerRole = (place: number): string => `partner-${place}`;

const within = <Result>(promise: Promise<Result>): Promise<Result> =>
  Promise.race([promise, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('slow')), PATIENCE))]);

function openPartner({ name, url }: Partner, place: number, edition: string): OpenPartner {
  let site: Promise<OpenSite> | undefined;
  const open = (): Promise<OpenSite> => {
    site ??= openBundles({ site: url, edition, patience: PATIENCE }, () => ownEngine(PATIENCE));
    site.catch(() => (site = undefined));
    return site;
  };
  /** The partner's bundles as they are now: those of an hour ago may be gone. */
  const present = async (): Promise<readonly OpenBundle[]> => {
    const [{ list, bundles }, now] = await Promise.all([open(), bundleList(url, PATIENCE)]);
    if (JSON.stringify(now) === JSON.stringify(list)) return bundles;
    site = undefined;
    return (await open()).bundles;
  };
  const failed = (error: unknown): never => {
    site = undefined;
    throw error;
  };
  return {
    ...{ name, url },
    role: partnerRole(place),
    async find(question, { [FILTERS.kind]: kinds, ...filters }) {
      const asked = (await present()).filter(({ kind }) => !kinds?.length || kinds.includes(PAGE_KINDS[kind]));
      return (await within(exactly(asked, phrasesOf(question), filters)).catch(failed)).hits;
    },
  };
}

export function askPartners(partners: readonly Partner[], edition: string): PartnerSearch {
  const all = partners.map((partner, place) => openPartner(partner, place, edition));
  return {
    named: (role) => all.find((partner) => partner.role === role),
    each: async (ask) => void (await Promise.all(all.map(ask))),
  };
}
