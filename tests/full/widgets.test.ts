import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareWidgets } from '../../scripts/lib/prepare-widgets.ts';
import { listCases } from '../widgets/run/list-cases.ts';
import { type Lab, openLab } from '../widgets/run/open-lab.ts';
import { type CaseResult, runCase } from '../widgets/run/run-case.ts';
import { type Ran, widgetsTable, widgetsTableFile } from '../widgets/run/widgets-table.ts';

await prepareWidgets();
const cases = listCases();
const ran: Ran[] = [];
const places = ['panel', 'page'] as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(browser);
  });
  afterAll(() => lab?.close());

  const all = cases.flatMap((one) => places.map((focus) => ({ ...one, focus })));
  test.each(all)(
    '$libraryName $name is filled with the focus in the $focus',
    { timeout: 30_000 },
    async ({ focus, ...one }) => {
      const result: CaseResult = await runCase(lab, one, focus);
      ran.push({ one, browser, focus, result });
      expect(result.wrong.join('\n')).toBe('');
    },
  );
});

// Only of a whole run: a part of the cases is no table.
afterAll(() => {
  const table = widgetsTable(cases, ran);
  console.log(table);
  if (ran.length === cases.length * 4) writeFileSync(widgetsTableFile, table);
});
