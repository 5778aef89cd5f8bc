import { dirname } from 'node:path';

/** The folder of the project, wherever a script is started from. */
export const root = dirname(dirname(import.meta.dirname));
