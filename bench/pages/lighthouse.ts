import { rival } from '../rivals/rivals.ts';

interface Item {
  url?: string;
  resourceType?: string;
  transferSize?: number;
  /** What the console said, in the items of another audit. */
  description?: string;
}

interface Audit {
  score: number | null;
  numericValue?: number;
  details?: { items?: Item[] };
}

/** The part of Lighthouse's result that is read here. */
interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

interface Chrome {
  port: number;
  kill: () => void;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Milliseconds. */
  lcp: number;
  cls: number;
  /** Milliseconds. */
  tbt: number;
  bytes: number;
  photoBytes: number;
  scriptBytes: number;
  /** Audits that cost points, by their name. */
  failed: string[];
}

const sizeOf = (requests: readonly Item[]): number => requests.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0);
const percent = ({ categories }: Result, name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
const value = ({ audits }: Result, name: string): number => audits[name]?.numericValue ?? Number.NaN;

/** What keeps the three categories without timing from 100. */
function failedAudits({ categories, audits }: Result): string[] {
  const refs = ['accessibility', 'best-practices', 'seo'].flatMap((name) => categories[name]?.auditRefs ?? []);
  const told = (id: string): string =>
    [id, ...(audits[id]?.details?.items ?? []).flatMap(({ description }) => description ?? [])].join(': ');
  return refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => told(id));
}

function toVisit(result: Result): Visit {
  const requests = result.audits['network-requests']?.details?.items ?? [];
  return {
    performance: percent(result, 'performance'),
    accessibility: percent(result, 'accessibility'),
    bestPractices: percent(result, 'best-practices'),
    seo: percent(result, 'seo'),
    lcp: value(result, 'largest-contentful-paint'),
    cls: value(result, 'cumulative-layout-shift'),
    tbt: value(result, 'total-blocking-time'),
    bytes: sizeOf(requests),
    photoBytes: sizeOf(requests.filter(({ resourceType, url }) => resourceType === 'Image' && !url?.endsWith('.svg'))),
    scriptBytes: sizeOf(requests.filter(({ resourceType }) => resourceType === 'Script')),
    failed: failedAudits(result),
  };
}

export interface Browser {
  visit: (url: string) => Promise<Visit>;
  close: () => void;
}

/** Chromium with Lighthouse's mobile settings: a middling telephone on slow 4G, simulated. */
export async function openBrowser(): Promise<Browser> {
  const { launch } = await rival<{ launch: (options: object) => Promise<Chrome> }>('chrome-launcher');
  const { default: lighthouse } = await rival<{ default: (url: string, flags: object) => Promise<{ lhr: Result }> }>('lighthouse');
  const chrome = await launch({ chromePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', chromeFlags: FLAGS });
  return {
    visit: async (url) => toVisit((await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error' })).lhr),
    close: () => chrome.kill(),
  };
}
