export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** Tests that failed at first and passed then, each with the reason of its first try. */
  readonly secondTry?: readonly string[];
  /** Shown where something failed. */
  readonly output: string;
}

export interface Step {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  run(timeoutMs: number): Promise<StepResult>;
}

/** Runs the steps one after the other, all of them whatever fails, and says how each went. */
export async function runSteps(steps: readonly Step[], limitMs: number): Promise<{ passed: number; failed: number }> {
  const startedAt = performance.now();
  let passed = 0;
  let failed = 0;
  for (const { name, title, run } of steps) {
    const before = performance.now();
    const leftMs = limitMs - (before - startedAt);
    const result =
      leftMs > 0 ? await run(leftMs) : { passed: 0, failed: 1, output: 'Not run: the time for all steps was used up.' };
    passed += result.passed;
    failed += result.failed;
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    const verdict = result.failed === 0 ? 'ok  ' : 'FAIL';
    if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
    console.log(`${verdict} ${title} (${name}): ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
    for (const test of result.secondTry ?? []) console.log(`     passed at the second try: ${test}`);
  }
  console.log(`\n${((performance.now() - startedAt) / 1000).toFixed(0)} s in all`);
  return { passed, failed };
}
