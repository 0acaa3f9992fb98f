import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Step } from './steps.ts';
import { CRASHED, tallyOfExit, type Tally } from './tally.ts';

/** What the step prints is shown as it comes: a long step must be seen working. */
function run(command: readonly string[]): Promise<number> {
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program!, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** A report that is missing, cut off or of another shape is none. */
function tallyOfReport({ read }: NonNullable<Step['report']>, file: string, exitCode: number): Tally {
  try {
    return read(JSON.parse(fs.readFileSync(file, 'utf8')), exitCode);
  } catch {
    return CRASHED;
  }
}

/** Runs one step and counts what it kept and broke; `folder` takes its report. */
export async function runStep({ command, report }: Step, folder: string): Promise<Tally> {
  if (!report) return tallyOfExit(await run(command));
  const file = path.join(fs.mkdtempSync(path.join(folder, 'step-')), 'report.json');
  const exitCode = await run([...command, ...report.flags(file)]);
  return tallyOfReport(report, file, exitCode);
}
