import { join } from 'node:path';
import { root } from '../../../scripts/lib/root.ts';
import type { WidgetCase } from './list-cases.ts';
import type { CaseResult } from './run-case.ts';

export interface Ran {
  readonly one: WidgetCase;
  readonly browser: 'chromium' | 'firefox';
  readonly focus: 'panel' | 'page';
  readonly result: CaseResult;
}

export const widgetsTableFile = join(root, 'docs/widgets.md');

const head = `# Widgets that the filler was tried on

Written by \`npm run test:full\`. Each line is a real widget from npm, in a form with a second one of its kind, filled through
the built extension in a browser with a window. “ok” means: the component's model has the value, the user sees it, it is
still so with the focus elsewhere and after a re-render, no other field changed, the form that is sent carries it, and the
report says so. Each is filled twice: with the focus in the panel, where a fill begins, and with the focus in the page.
`;

/** Where each case is tried. */
export const tableColumns = [
  ['chromium', 'panel'],
  ['chromium', 'page'],
  ['firefox', 'panel'],
  ['firefox', 'page'],
] as const;

/** The table of \`docs/widgets.md\`. */
export function widgetsTable(cases: readonly WidgetCase[], ran: readonly Ran[]): string {
  const cell = (one: WidgetCase, browser: string, focus: string): string => {
    const found = ran.find(
      (run) =>
        run.one.library === one.library && run.one.name === one.name && run.browser === browser && run.focus === focus,
    );
    if (!found) return '–';
    return found.result.wrong.length === 0 ? 'ok' : '**no**';
  };
  const sums = tableColumns.map(([browser, focus]) => {
    const own = ran.filter((run) => run.browser === browser && run.focus === focus);
    return `${own.filter(({ result }) => result.wrong.length === 0).length} of ${own.length}`;
  });
  const rows = cases.map((one) =>
    [one.libraryName, one.version, one.name, ...tableColumns.map(([browser, focus]) => cell(one, browser, focus))].join(
      ' | ',
    ),
  );
  return `${head}
| library | version | widget | Chromium, panel | Chromium, page | Firefox, panel | Firefox, page |
|---|---|---|---|---|---|---|
| **all** | | ${cases.length} | ${sums.join(' | ')} |
${rows.map((row) => `| ${row} |`).join('\n')}
${misses(ran)}`;
}

/** What went wrong, in the runner's own words. */
function misses(ran: readonly Ran[]): string {
  const failed = ran.filter(({ result }) => result.wrong.length > 0);
  if (failed.length === 0) return '';
  const lines = failed.map(
    ({ one, browser, focus, result }) =>
      `- ${one.libraryName} ${one.name}, ${browser}, ${focus}: ${result.wrong[0]?.replace(/\s+/g, ' ').slice(0, 200)}`,
  );
  return `\n## Misses\n\n${lines.join('\n')}\n`;
}
