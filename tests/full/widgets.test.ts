import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/lib/find-browser.ts';
import { prepareWidgets } from '../../scripts/lib/prepare-widgets.ts';
import knownMisses from '../widgets/known-misses.json' with { type: 'json' };
import { listCases } from '../widgets/run/list-cases.ts';
import { type Lab, openLab } from '../widgets/run/open-lab.ts';
import { runCase } from '../widgets/run/run-case.ts';
import { type Ran, tableColumns, widgetsTable, widgetsTableFile } from '../widgets/run/widgets-table.ts';

await prepareWidgets();
const cases = listCases();
const ran: Ran[] = [];

/** One queue for each browser: both work at the same time, each on one page after the other. */
const queues = new Map<BrowserKind, Promise<unknown>>();
const labs = new Map<BrowserKind, Promise<Lab>>();

function inTurn<T>(browser: BrowserKind, work: (lab: Lab) => Promise<T>): Promise<T> {
  const lab = labs.get(browser) ?? openLab(browser);
  labs.set(browser, lab);
  const before = queues.get(browser) ?? Promise.resolve();
  const mine = before.then(async () => work(await lab));
  queues.set(
    browser,
    mine.catch(() => undefined),
  );
  return mine;
}

const all = tableColumns.flatMap(([browser, focus]) => cases.map((one) => ({ ...one, browser, focus })));

test.concurrent.each(all)('in $browser with the focus in the $focus: $libraryName $name', async (each) => {
  const { browser, focus, ...one } = each;
  const result = await inTurn(browser, (lab) => runCase(lab, one, focus));
  ran.push({ one, browser, focus, result });
  const known: readonly { browser: string; libraryName: string; name: string }[] = knownMisses;
  const miss = known.some(
    (seen) => seen.browser === browser && seen.libraryName === one.libraryName && seen.name === one.name,
  );
  // A miss that is known is written down with its reason; once it is mended, this says so.
  if (miss) expect(result.wrong, 'This is filled now: take it out of known-misses.json').not.toEqual([]);
  else expect(result.wrong.join('\n')).toBe('');
});

afterAll(async () => {
  for (const lab of labs.values()) await (await lab).close();
  const table = widgetsTable(cases, ran);
  console.log(table);
  // A part of the cases is no table.
  if (ran.length === all.length) writeFileSync(widgetsTableFile, table);
});
