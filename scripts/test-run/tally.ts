/** How many promises were seen kept and how many broken. */
export interface Tally {
  passed: number;
  failed: number;
}

/** A runner that ended without a report kept no promise that we know of. */
export const CRASHED: Tally = { passed: 0, failed: 1 };

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** A file that could not be loaded has no failed test, and would vanish from a sum of tests. */
function filesThatDidNotRun({ testResults }: VitestReport): number {
  return testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
}

/** An unhandled error fails a run in which every test passed; it counts as one failure. */
export function tallyOfVitest(report: VitestReport, exitCode: number): Tally {
  const failed = report.numFailedTests + filesThatDidNotRun(report);
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/** The report of check-site counts its guards itself. */
export function tallyOfGuards({ passed, failed }: Tally, exitCode: number): Tally {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}

/** A step without a report is one promise. */
export const tallyOfExit = (exitCode: number): Tally => (exitCode === 0 ? { passed: 1, failed: 0 } : CRASHED);

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The line that a machine reads at the end. */
export const lastLine = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
