import { parseArgs } from 'node:util';
import { noteKeys } from '../lib/notes/vocabulary.ts';
import { type InspectAnswer, openProbe } from './probe/open-probe.ts';
import { reasons } from './probe/reasons.ts';

const usage = 'npm run -s inspect -- [--json] [--storage-state FILE] [--map FILE] URL…';

type Seen = Extract<InspectAnswer['got'], { ok: true }>['seen'];

const isNoteKey = (meaning: string): boolean => noteKeys.some((key) => key === meaning);

/** One row for each control that a user can see; `meaning` is what one key would fill. */
function rowsOf({ controls, recognised }: Seen) {
  return controls.flatMap((control) => {
    const known = recognised.find(({ ref, frame }) => ref === control.ref && frame === control.frame);
    if (!known) return [];
    const { frame, selector, label, widget, locked, formRole } = control;
    const { guess, confidence } = known;
    // No key ever writes there, whatever its label says.
    const closed = isNoteKey(known.meaning) && (locked || formRole === 'filter' || formRole === 'login');
    const meaning = closed ? 'other' : known.meaning;
    return [{ frame, selector, label, widget, meaning, guess, confidence: Math.round(confidence * 1000) / 1000 }];
  });
}

type Refused = Pick<Seen, 'refused' | 'closed' | 'beyond'>;

const nothingRefused: Refused = { refused: [], closed: [], beyond: 0 };

function print(url: string, ms: number, fields: ReturnType<typeof rowsOf>, refused: Refused, json: boolean): void {
  console.log(json ? JSON.stringify({ url, ms, fields, ...refused }) : `${url}  (${ms} ms)`);
  if (json) return;
  for (const { label, widget, meaning, guess, confidence } of fields)
    console.log(`  ${(label || '-').padEnd(28)} ${widget.padEnd(10)} ${meaning.padEnd(24)} ${guess} ${confidence}`);
  for (const { label, selector, why } of refused.refused)
    console.log(`  refused  ${why.padEnd(9)} ${label || selector}`);
  for (const { origin, why } of refused.closed) console.log(`  frame    ${why} ${origin}`);
  if (refused.beyond > 0) console.log(`  ${refused.beyond} more controls were not looked at`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'storage-state': { type: 'string' },
      map: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(usage);
  const probed = await openProbe(values['storage-state'], values.map);
  try {
    for (const url of positionals) {
      try {
        await probed.open(url);
        const { ms, got } = await probed.inspect();
        if (!got.ok) throw new Error(reasons[got.reason]);
        const { refused, closed, beyond } = got.seen;
        print(url, Math.round(ms * 10) / 10, rowsOf(got.seen), { refused, closed, beyond }, values.json);
      } catch (error) {
        console.error(`${url}: ${error instanceof Error ? error.message : error}`);
        process.exitCode = 1;
        print(url, 0, [], nothingRefused, values.json);
      }
    }
  } finally {
    await probed.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
