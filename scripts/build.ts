import { buildExtension } from './lib/build.ts';

for (const kind of ['chromium', 'firefox'] as const) console.log(await buildExtension(kind));
