import { tallyOfGuards, tallyOfVitest, type Tally, type VitestReport } from './tally.ts';

/** One command of the whole test run. */
export interface Step {
  title: string;
  command: string[];
  /** Steps that look at the built site are left out when there is none. */
  needsBuild?: true;
  isBuild?: true;
  /** How to ask for a report in this file, and how to read it. */
  report?: { flags(file: string): string[]; read(report: unknown, exitCode: number): Tally };
}

const npm = (script: string): string[] => ['npm', 'run', '--silent', script];
const node = (...args: string[]): string[] => [process.execPath, ...args];

const vitest = (...projects: string[]): Pick<Step, 'command' | 'report'> => ({
  command: node(
    ...['node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap((name) => ['--project', name])],
    ...['--reporter=default', '--reporter=json'],
  ),
  report: {
    flags: (file) => [`--outputFile.json=${file}`],
    read: (report, exitCode) => tallyOfVitest(report as VitestReport, exitCode),
  },
});

const guards: Pick<Step, 'command' | 'report'> = {
  command: node('scripts/check-site.ts'),
  report: { flags: (file) => ['--json', file], read: (report, exitCode) => tallyOfGuards(report as Tally, exitCode) },
};

/** Steps one after another; a lane beside it may run at the same time. */
export type Lane = readonly Step[];

const checks: Lane = [
  { title: '内容检查', command: npm('check:content') },
  { title: '代码规范', command: npm('lint') },
  { title: '代码格式', command: npm('format:check') },
  { title: '构建编辑台', command: npm('build:desk') },
];

/** The types of the content are written by Astro as it builds: they are checked after it, not beside it. */
const building: Lane = [
  { title: '构建网站', command: npm('build'), isBuild: true },
  { title: '网站检查', ...guards, needsBuild: true },
  { title: '类型检查', command: npm('check:types') },
];

/** The whole test run in its order. Checks and builds use one processor each; the tests after them use both. */
export const STAGES: readonly (readonly Lane[])[] = [
  [checks, building],
  [[{ title: '单元与契约测试', ...vitest('unit', 'contract') }]],
  [[{ title: '浏览器测试', ...vitest('browser'), needsBuild: true }]],
];

export const STEPS: Lane = STAGES.flat(2);
