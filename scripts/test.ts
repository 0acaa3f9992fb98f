/**
 * The whole test run: checks, unit and contract tests, the build, its guards, the browser.
 * A failed step does not hide the later ones. The last line alone is the total of all of them.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runStep } from './test-run/run-step.ts';
import { STEPS, type Step } from './test-run/steps.ts';
import { lastLine, sum, type Tally } from './test-run/tally.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'test-run-'));

async function runAndTell(step: Step, index: number): Promise<Tally> {
  const started = performance.now();
  console.log(`\n▶ ${index + 1}/${STEPS.length} ${step.title} …`);
  const tally = await runStep(step, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.title}：通过 ${tally.passed}，失败 ${tally.failed}（${seconds} 秒）`);
  return tally;
}

const tallies: Tally[] = [];
let isBuilt = true;
for (const [index, step] of STEPS.entries()) {
  if (step.needsBuild && !isBuilt) {
    console.log(`\n– ${step.title}：网站没有建成，无从检查`);
    continue;
  }
  const tally = await runAndTell(step, index);
  if (step.isBuild) isBuilt = tally.failed === 0;
  tallies.push(tally);
}
fs.rmSync(folder, { recursive: true });
const total = sum(tallies);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${lastLine(total)}`);
