import type { Counts } from '../generator/world.ts';
import { median, table, type Cell } from '../tools/report.ts';
import type { Run } from './run.ts';

const GIGABYTE = 2 ** 30;

/** The runs of one contender: wall time as best and median, since other work on the machine only ever adds. */
function summary(label: string, runs: readonly Run[]) {
  const of = (what: 'wall' | 'cpu' | 'memory'): number[] => runs.filter((run) => run.label === label).map((run) => run[what]);
  const { pages, files } = runs.find((run) => run.label === label)!;
  return {
    label,
    pages,
    files,
    best: Math.min(...of('wall')),
    wall: median(of('wall')),
    cpu: Math.min(...of('cpu')),
    memory: median(of('memory')),
  };
}

type Summary = ReturnType<typeof summary>;

const speed = ({ pages, wall }: Summary): number => pages / wall;
const msOfCpu = ({ files, cpu }: Summary): number => (cpu * 1000) / files;

/** A step that writes no pages has nothing to be compared by. */
function ratios(own: Summary, rival: Summary | undefined): Cell[] {
  if (!rival || own.pages === 0) return ['', '', ''];
  return [speed(own) / speed(rival), msOfCpu(own) / msOfCpu(rival), own.memory / rival.memory];
}

function row(own: Summary, rival: Summary | undefined): Cell[] {
  const { label, pages, files, best, wall, cpu, memory } = own;
  const written: Cell[] = pages > 0 ? [pages, files] : ['', ''];
  const cost: Cell[] = pages > 0 ? [speed(own), msOfCpu(own)] : ['', ''];
  return [label, ...written, best, wall, cpu, ...cost, memory / GIGABYTE, ...ratios(own, rival)];
}

const HEAD = [
  '',
  'pages',
  'files',
  'wall best s',
  'wall median s',
  'CPU s',
  'pages/s',
  'CPU ms/file',
  'peak RSS GB',
  '× pages/s',
  '× CPU/file',
  '× RSS',
];

const AGAINST_RIVAL =
  'The × columns are ours divided by Eleventy’s. Eleventy builds the stories and their lists only, with a plain template and no rule checked; ours builds the whole site, each roll as CSV and JSON besides its page; so the CPU is told a file, not a page.';

/** The parts of the report: what was built, the table, how to read it. */
export function describeRuns(runs: readonly Run[], counts: Counts): string[] {
  const labels = Array.from(new Set(runs.map(({ label }) => label)));
  const all = labels.map((label) => summary(label, runs));
  const rival = all.find(({ label }) => label.startsWith('Eleventy'));
  const sizes = Object.entries(counts).map(([name, count]) => `${count.toLocaleString('en')} ${name}`);
  return [
    `Content: ${sizes.join(', ')} (rows: in each roll). n = ${runs.length / labels.length}${rival ? ', contenders taking turns' : ''}.`,
    table(
      HEAD,
      all.map((own) => row(own, own === rival ? undefined : rival)),
    ),
    ...(rival ? [AGAINST_RIVAL] : []),
    'CPU is user and system time of all processes (GNU time). Peak RSS is the highest sum over the process tree, from /proc, sampled ten times a second.',
  ];
}
