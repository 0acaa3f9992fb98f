import { median, table, type Cell } from '../tools/report.ts';
import type { Chosen } from './choose.ts';
import { inlineScriptBytes } from './inline-script.ts';
import type { Visit } from './lighthouse.ts';

const KB = 1024;

/** What a page may cost a reader on a slow telephone, and what Lighthouse must say of it. */
const BUDGET = { bare: 60 * KB, whole: 250 * KB, lcp: 1500, cls: 0.01, performance: 98, others: 100 };

type Score = Exclude<keyof Visit, 'failed'>;

/** Now and then Lighthouse sees no largest paint; such a visit says nothing about that figure. */
const medianOf = (values: readonly number[]): number => median(values.filter((value) => !Number.isNaN(value)));

/** A page that asks not to be indexed fails one audit of SEO on purpose; it is judged by the others. */
const seoCounts = ({ failed }: Visit): boolean => !failed.includes('is-crawlable');

/** The visits of one page as one: the median of each figure, and every audit that failed in any. */
export function typical(visits: readonly Visit[]): Visit {
  const scores = Object.keys(visits[0]!).filter((name): name is Score => name !== 'failed');
  const medians = Object.fromEntries(scores.map((name) => [name, medianOf(visits.map((visit) => visit[name]))]));
  return { ...(medians as unknown as Visit), failed: Array.from(new Set(visits.flatMap(({ failed }) => failed))) };
}

/** The figure that comes closest to its budget, or passes it: above 1 is too much. */
function worst(visit: Visit): string {
  const shares = {
    'KB without photos': (visit.bytes - visit.photoBytes) / BUDGET.bare,
    'KB with photos': visit.bytes / BUDGET.whole,
    LCP: visit.lcp / BUDGET.lcp,
    CLS: visit.cls / BUDGET.cls,
  };
  const [name, share] = Object.entries(shares).toSorted(([, a], [, b]) => b - a)[0]!;
  return `${share.toFixed(2)} (${name})`;
}

function meets(visit: Visit): boolean {
  const others = [visit.accessibility, visit.bestPractices, ...(seoCounts(visit) ? [visit.seo] : [])];
  const scored = visit.performance >= BUDGET.performance && Math.min(...others) >= BUDGET.others;
  const light = visit.bytes - visit.photoBytes <= BUDGET.bare && visit.bytes <= BUDGET.whole;
  return scored && light && visit.lcp <= BUDGET.lcp && visit.cls <= BUDGET.cls;
}

const HEAD = [
  'page',
  'perf',
  'a11y',
  'best pr.',
  'SEO',
  'LCP s',
  'CLS',
  'TBT ms',
  'KB without photos',
  'KB with photos',
  'script KB',
  'inline script B',
  'worst ÷ budget',
  'meets',
];

function row({ kind, html }: Chosen, visit: Visit): Cell[] {
  const { performance, accessibility, bestPractices, seo, lcp, cls, tbt, bytes, photoBytes, scriptBytes } = visit;
  const weights = [(bytes - photoBytes) / KB, bytes / KB, scriptBytes / KB];
  const scores: Cell[] = [performance, accessibility, bestPractices, seoCounts(visit) ? seo : `${seo} noindex`];
  return [
    `\`${kind}\``,
    ...scores,
    lcp / 1000,
    cls,
    Math.round(tbt),
    ...weights,
    inlineScriptBytes(html),
    worst(visit),
    meets(visit) ? '✓' : '✗',
  ];
}

export interface Measured {
  page: Chosen;
  visit: Visit;
}

export function describePages(measured: readonly Measured[], runs: number): string[] {
  const failing = measured.filter(({ visit }) => visit.failed.length > 0);
  return [
    `Lighthouse 13.5, mobile (simulated slow 4G, 4× slower CPU), the largest page of each kind, median of ${runs}.`,
    `Budget: ${BUDGET.bare / KB} KB without photographs, ${BUDGET.whole / KB} KB with, LCP ${BUDGET.lcp / 1000} s, CLS ${BUDGET.cls}, performance ${BUDGET.performance}, the others ${BUDGET.others}.`,
    table(
      HEAD,
      measured.map(({ page, visit }) => row(page, visit)),
    ),
    ...(failing.length > 0
      ? [`Audits that cost points:\n\n${failing.map(({ page, visit }) => `- \`${page.url}\`: ${visit.failed.join(', ')}`).join('\n')}`]
      : []),
  ];
}
