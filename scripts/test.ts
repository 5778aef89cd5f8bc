import { parseArgs } from 'node:util';
import { runSteps } from './test-run/run-steps.ts';
import { quickSteps, thoroughSteps } from './test-run/steps.ts';

const usage = `npm test -- [--only STEP]…    npm run test:full
  Checks and tests of the project; --only takes the named steps. The last line counts tests and checks.`;

const minute = 60_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { full: { type: 'boolean' }, only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const all = values.full ? thoroughSteps : quickSteps;
  const only = values.only ?? all.map((step) => step.name);
  const unknown = only.find((name) => !all.some((step) => step.name === name));
  if (unknown) throw new Error(`There is no step ${unknown}. Steps: ${all.map((step) => step.name).join(', ')}`);
  const steps = all.filter((step) => only.includes(step.name));
  const { passed, failed } = await runSteps(steps, values.full ? 44 * minute : 14 * minute);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
