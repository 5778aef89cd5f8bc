import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../lib/run-command.ts';
import type { Step, StepResult } from './run-steps.ts';

/** A program that says yes or no: it counts as one. */
export function check(name: string, title: string, program: string, args: readonly string[]): Step {
  const run = async (timeoutMs: number): Promise<StepResult> => {
    const { ok, output } = await runCommand(program, args, { timeoutMs });
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
  };
  return { name, title, run };
}

/** What Vitest's JSON report says, as far as it is counted here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      /** Of a test that passed: why its first try did not. */
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** A run of Vitest: each test counts, and so does each file that could not even be loaded. */
export function tests(
  name: string,
  title: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Step {
  const run = async (timeoutMs: number): Promise<StepResult> => {
    const folder = mkdtempSync(join(tmpdir(), 'callside-test-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    try {
      const { ok, output } = await runCommand('vitest', ['run', ...reporters, ...args], { timeoutMs, env });
      const counted = countReport(report);
      // A run that ends badly with no test to blame (nothing found, an error between tests, out of time) failed too.
      return { ...counted, failed: ok ? counted.failed : Math.max(counted.failed, 1), output };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return { name, title, run };
}

function countReport(file: string): Pick<StepResult, 'passed' | 'failed' | 'secondTry'> {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const failures = report.testResults.map((result) => {
    const failed = result.assertionResults.filter((test) => test.status === 'failed').length;
    return result.status === 'failed' ? Math.max(failed, 1) : failed;
  });
  const secondTry = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0]?.split('\n')[0]}`);
  return { passed: report.numPassedTests, failed: failures.reduce((sum, count) => sum + count, 0), secondTry };
}
