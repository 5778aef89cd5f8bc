import fc from 'fast-check';

/**
 * The same draws in every run, so that a change is judged by what it changed. `PROPERTY_SEED=7 npm run test:full` draws
 * others; do that now and then, and keep what it finds as a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
