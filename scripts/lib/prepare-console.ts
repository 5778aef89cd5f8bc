import { join } from 'node:path';
import { newestChange } from './newest-change.ts';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';

/** The bundled ticketing console, a small project of its own. */
export const consoleFolder = join(root, 'tests/consoles/service-desk');

const inConsole = (path: string): string => join(consoleFolder, path);

/** Installs and builds the bundled console, where that is not done yet or its sources are newer. */
export async function prepareConsole(): Promise<void> {
  if (newestChange([inConsole('node_modules/.package-lock.json')]) < newestChange([inConsole('package-lock.json')])) {
    console.error('Setting up: the bundled console (npm ci) …');
    await must('npm', ['ci', '--include=dev', '--no-progress', '--loglevel=error']);
  }
  const sources = ['web', 'vite.config.js', 'package-lock.json'].map(inConsole);
  if (newestChange([inConsole('dist/index.html')]) < newestChange(sources)) {
    console.error('Setting up: the bundled console (build) …');
    await must('npm', ['run', 'build']);
  }
}

async function must(program: string, args: readonly string[]): Promise<void> {
  const { ok, output } = await runCommand(program, args, { cwd: consoleFolder });
  if (!ok) throw new Error(`${output}\n${[program, ...args].join(' ')} failed in the bundled console, see above.`);
}
