/**
 * Build time and memory of the site beside Eleventy on the same stories: `npx node bench/build.ts [--stories 10000 --runs 3]`.
 * `--large` builds 50,000 stories once, without a rival.
 */
import { runEleventy } from './build/eleventy.ts';
import { runLarge, runOurs } from './build/ours.ts';
import { describeRuns } from './build/describe.ts';
import type { Run } from './build/run.ts';
import { contentFor } from './build/work.ts';
import { readArguments } from './generator/arguments.ts';
import { USUAL } from './generator/content.ts';
import type { Counts } from './generator/world.ts';
import { installRivals } from './rivals/rivals.ts';
import { report } from './tools/report.ts';

const { options, switches, numbers } = readArguments(process.argv.slice(2), { switches: ['large'], numbers: { runs: 2 } });
const large = switches.has('large');
const sized = large ? { ...options, counts: { ...options.counts, stories: 50_000 } } : options;

/** Contenders take turns, so that what else the machine does falls on all of them. */
async function compare(content: string): Promise<Run[]> {
  installRivals();
  const runs: Run[] = [];
  for (let i = 0; i < numbers['runs']!; i += 1) runs.push(await runEleventy(content), ...(await runOurs(content)));
  return runs;
}

/** Only the sizes of the research are kept; a quick try must not take their place. */
function resultName(): string | undefined {
  const usual = (Object.keys(USUAL) as (keyof Counts)[]).every((name) => options.counts[name] === USUAL[name]);
  if (!usual) return undefined;
  return large ? 'build-large' : 'build';
}

const content = await contentFor(sized);
const runs = large ? await runLarge(content) : await compare(content);
report(resultName(), 'Building the site', describeRuns(runs, sized.counts));
