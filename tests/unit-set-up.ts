import fc from 'fast-check';

// The long run of the same properties: `npm run test:full`.
const runs = Number(process.env.FAST_CHECK_RUNS ?? 0);
if (runs > 0) fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs });
