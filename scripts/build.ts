import { buildExtension } from './lib/build.ts';

try {
  for (const kind of ['chromium', 'firefox'] as const) console.log(await buildExtension(kind));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
