import { join } from 'node:path';
import { newestChange } from './newest-change.ts';
import { root } from './root.ts';
import { runCommand } from './run-command.ts';

/** The pages with real widgets, a small project of its own. */
export const widgetsFolder = join(root, 'tests/widgets');

const inWidgets = (path: string): string => join(widgetsFolder, path);

/** Installs the widget libraries and bundles their pages, where that is not done yet or their sources are newer. */
export async function prepareWidgets(): Promise<void> {
  if (newestChange([inWidgets('node_modules/.package-lock.json')]) < newestChange([inWidgets('package-lock.json')])) {
    console.error('Setting up: the widget libraries (npm ci) …');
    await must('npm', ['ci', '--ignore-scripts', '--no-progress', '--loglevel=error']);
  }
  const sources = ['frame', 'pages', 'build.mjs', 'options.js', 'kinds.json', 'package-lock.json'].map(inWidgets);
  if (newestChange([inWidgets('dist/built')]) < newestChange(sources)) {
    console.error('Setting up: the pages with widgets (build) …');
    await must('node', ['build.mjs']);
  }
}

async function must(program: string, args: readonly string[]): Promise<void> {
  const { ok, output } = await runCommand(program, args, { cwd: widgetsFolder });
  if (!ok) throw new Error(`${output}\n${[program, ...args].join(' ')} failed in tests/widgets, see above.`);
}
