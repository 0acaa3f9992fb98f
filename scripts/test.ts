/**
 * The whole test run: checks beside the builds, then unit and contract tests, then the browser (docs/decisions/021-test-run.md).
 * A failed step does not hide the later ones. The last line alone is the total of all of them.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runStep } from './test-run/run-step.ts';
import { STAGES, STEPS, type Lane, type Step } from './test-run/steps.ts';
import { lastLine, sum, type Tally } from './test-run/tally.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'test-run-'));

async function runAndTell(step: Step): Promise<Tally> {
  const started = performance.now();
  console.log(`\n▶ ${STEPS.indexOf(step) + 1}/${STEPS.length} ${step.title} …`);
  const tally = await runStep(step, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} ${step.title}：通过 ${tally.passed}，失败 ${tally.failed}（${seconds} 秒）`);
  return tally;
}

const tallies: Tally[] = [];
let isBuilt = true;

async function runLane(lane: Lane): Promise<void> {
  for (const step of lane) {
    if (step.needsBuild && !isBuilt) {
      console.log(`\n– ${step.title}：网站没有建成，无从检查`);
      continue;
    }
    const tally = await runAndTell(step);
    if (step.isBuild) isBuilt = tally.failed === 0;
    tallies.push(tally);
  }
}

for (const stage of STAGES) await Promise.all(stage.map(runLane));
fs.rmSync(folder, { recursive: true });
const total = sum(tallies);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${lastLine(total)}`);
