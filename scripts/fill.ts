import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FieldOutcome, FillReport } from '../lib/fill/types.ts';
import { type FillAnswer, openProbe } from './probe/open-probe.ts';
import { reasons } from './probe/reasons.ts';

const usage =
  'npm run -s fill -- [--json] [--storage-state FILE] [--map FILE] [--then SELECTOR] [--screenshot FILE] --notes FILE URL';

type Outcome = 'filled' | 'kept' | 'skipped' | 'failed';

// Only what stands in the field as noted counts as filled; a truncated text is lost content.
const outcomes: Readonly<Record<FieldOutcome, Outcome>> = {
  filled: 'filled',
  reformatted: 'filled',
  kept: 'kept',
  skipped: 'skipped',
  truncated: 'failed',
  reverted: 'failed',
  shown_not_stored: 'failed',
  rejected: 'failed',
  gone: 'failed',
  failed: 'failed',
};

function rowsOf({ fields }: FillReport) {
  return fields.map(({ selector, meaning, wanted, found, outcome, why }) => {
    const short = outcomes[outcome];
    return { selector, meaning, wanted, found, outcome: short, why: why ?? (short === outcome ? '' : outcome) };
  });
}

function complain(reason: keyof typeof reasons): [] {
  console.error(reasons[reason]);
  process.exitCode = 1;
  return [];
}

function readNotes(file: string): object {
  try {
    const notes: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof notes === 'object' && notes !== null) return notes;
  } catch (error) {
    throw new Error(`${file} could not be read: ${error instanceof Error ? error.message : error}`);
  }
  throw new Error(`${file} holds no notes, such as {"caller_name": "Ann Lee"}`);
}

/** The rows of a page that was filled, or of one where the plan stopped and asked. */
function rows({ preview, filled }: FillAnswer): ReturnType<typeof rowsOf> {
  if (!preview.ok) return complain(preview.reason);
  const { plan } = preview;
  if (filled?.ok) return rowsOf(filled.report);
  if (filled) return complain(filled.reason);
  return plan.fields.map(({ selector, meaning, wanted, found }) => ({
    selector,
    meaning,
    wanted,
    found,
    outcome: 'skipped' as const,
    why: plan.stop ?? '',
  }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'storage-state': { type: 'string' },
      map: { type: 'string' },
      notes: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: the option's name, as others rely on it
      then: { type: 'string' },
      screenshot: { type: 'string' },
    },
  });
  const [url] = positionals;
  if (url === undefined || positionals.length > 1 || values.notes === undefined) throw new Error(usage);
  const notes = readNotes(values.notes);
  const probed = await openProbe(values['storage-state'], values.map);
  try {
    await probed.open(url);
    const answer = await probed.fill(notes);
    const fields = rows(answer);
    const ms = Math.round(answer.ms * 10) / 10;
    if (values.json) console.log(JSON.stringify({ url, ms, fields }));
    else {
      console.log(`${url}  (${ms} ms)`);
      for (const row of fields)
        console.log(`  ${row.outcome.padEnd(8)} ${row.meaning.padEnd(24)} ${row.found}  ${row.why}`);
    }
    if (values.then !== undefined) {
      await probed.page.click(values.then);
      await probed.page.waitForNetworkIdle({ idleTime: 400, timeout: 10_000 }).catch(() => undefined);
    }
    if (values.screenshot !== undefined) await probed.page.screenshot({ path: values.screenshot });
  } finally {
    await probed.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
