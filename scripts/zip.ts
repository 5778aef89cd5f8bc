import { statSync } from 'node:fs';
import { zipPackages } from './lib/zip-packages.ts';

try {
  for (const path of await zipPackages()) console.log(`${path}  ${statSync(path).size} bytes`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
