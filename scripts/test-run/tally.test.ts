import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runStep } from './run-step.ts';
import { STEPS, type Step } from './steps.ts';
import { lastLine, sum, tallyOfGuards, tallyOfVitest, type VitestReport } from './tally.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tally-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const aReport = (passed: number, failed: number, ...files: VitestReport['testResults']): VitestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

test('tests, guards and steps are added up into one line', () => {
  const total = sum([tallyOfVitest(aReport(40, 1), 1), tallyOfGuards({ passed: 11, failed: 2 }, 1), { passed: 1, failed: 0 }]);
  expect(lastLine(total)).toBe('52 passed, 3 failed');
});

test('a test file that could not be loaded counts as a failure, one with failed tests does not count twice', () => {
  const unloaded = { status: 'failed', assertionResults: [] };
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  expect(tallyOfVitest(aReport(3, 1, unloaded, failing), 1)).toEqual({ passed: 3, failed: 2 });
});

test('a run that failed though all its tests passed counts as a failure', () => {
  expect(tallyOfVitest(aReport(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
});

const script = (code: string, report?: Step['report']): Step => ({ title: 'x', command: [process.execPath, '-e', code, '--'], report });
const guards = STEPS.find(({ title }) => title === '网站检查')!.report!;

test('a step without a report counts by how it ended', async () => {
  expect(await runStep(script(''), folder)).toEqual({ passed: 1, failed: 0 });
  expect(await runStep(script('process.exit(3)'), folder)).toEqual({ passed: 0, failed: 1 });
  expect(await runStep({ title: 'x', command: ['/no/such/program'] }, folder)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that writes a report counts by it; one that crashed before counts as one failure', async () => {
  const writes = `require('fs').writeFileSync(process.argv.at(-1), '{"passed":12,"failed":1}'); process.exit(1)`;
  expect(await runStep(script(writes, guards), folder)).toEqual({ passed: 12, failed: 1 });
  expect(await runStep(script('process.exit(0)', guards), folder)).toEqual({ passed: 0, failed: 1 });
});
