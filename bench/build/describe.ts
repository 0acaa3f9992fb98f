import type { Counts } from '../generator/world.ts';
import { median, table, type Cell } from '../tools/report.ts';
import type { Run } from './run.ts';

const GIGABYTE = 2 ** 30;

/** The runs of one contender: wall time as best and median, since other work on the machine only ever adds. */
function summary(label: string, runs: readonly Run[]) {
  const of = (what: 'wall' | 'cpu' | 'memory'): number[] => runs.filter((run) => run.label === label).map((run) => run[what]);
  const pages = runs.find((run) => run.label === label)!.pages;
  return {
    label,
    pages,
    best: Math.min(...of('wall')),
    wall: median(of('wall')),
    cpu: Math.min(...of('cpu')),
    memory: median(of('memory')),
  };
}

type Summary = ReturnType<typeof summary>;

const speed = ({ pages, wall }: Summary): number => pages / wall;
const msOfCpu = ({ pages, cpu }: Summary): number => (cpu * 1000) / pages;

/** A step that writes no pages has nothing to be compared by. */
function ratios(own: Summary, rival: Summary | undefined): Cell[] {
  if (!rival || own.pages === 0) return ['', '', ''];
  return [speed(own) / speed(rival), msOfCpu(own) / msOfCpu(rival), own.memory / rival.memory];
}

function row(own: Summary, rival: Summary | undefined): Cell[] {
  const { label, pages, best, wall, cpu, memory } = own;
  const perPage: Cell[] = pages > 0 ? [speed(own), msOfCpu(own)] : ['', ''];
  return [label, pages > 0 ? pages : '', best, wall, cpu, ...perPage, memory / GIGABYTE, ...ratios(own, rival)];
}

const HEAD = [
  '',
  'pages',
  'wall best s',
  'wall median s',
  'CPU s',
  'pages/s',
  'CPU ms/page',
  'peak RSS GB',
  '× pages/s',
  '× CPU/page',
  '× RSS',
];

/** The parts of the report: what was built, the table, how to read it. */
export function describeRuns(runs: readonly Run[], counts: Counts): string[] {
  const labels = Array.from(new Set(runs.map(({ label }) => label)));
  const all = labels.map((label) => summary(label, runs));
  const rival = all.find(({ label }) => label.startsWith('Eleventy'));
  const sizes = Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  return [
    `Content: ${sizes.join(', ')} (rows: in each roll). n = ${runs.length / labels.length}, contenders taking turns.`,
    table(
      HEAD,
      all.map((own) => row(own, own === rival ? undefined : rival)),
    ),
    'The × columns are ours divided by Eleventy’s. Eleventy builds the stories and their lists only, with a plain template and no rule checked; ours builds the whole site.',
    'CPU is user and system time of all processes (GNU time). Peak RSS is the highest sum over the process tree, from /proc, sampled ten times a second.',
  ];
}
