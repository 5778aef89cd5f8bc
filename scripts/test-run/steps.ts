import type { Step } from './run-steps.ts';
import { check, tests } from './step-kinds.ts';

/** `npm test`: in the order in which one wants to hear of a mistake. */
export const quickSteps: readonly Step[] = [
  check('format', 'Format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  check('types', 'Types', 'tsc', ['--noEmit']),
  check('dead-code', 'Dead code', 'knip', []),
  tests('unit', 'Unit tests', ['--project', 'unit']),
  check('build', 'Build for both browsers', 'node', ['scripts/build.ts']),
  tests('repo', 'Tests of the repo itself', ['--project', 'repo']),
  tests('browser', 'The built extension in Chromium and Firefox', ['--project', 'browser']),
];

/** `npm run test:full`: what takes longer. */
export const thoroughSteps: readonly Step[] = [
  tests(
    'properties',
    'Properties, ten times as many runs',
    ['--project', 'unit', 'invariants', 'properties', 'always-whole', 'address'],
    {
      PROPERTY_FACTOR: '10',
    },
  ),
  check('build', 'Build for both browsers', 'node', ['scripts/build.ts']),
  tests('full', 'Long tests in real browsers', ['--project', 'full']),
  check('play', 'A whole call on each of the three layouts', 'node', ['scripts/start.ts', '--play', '--seed', '7']),
  check('zip', 'Packages for the stores', 'node', ['scripts/zip.ts']),
];
