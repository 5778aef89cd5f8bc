import * as v from 'valibot';
import { type FilledField, filledSchema } from '../page-answers.ts';
import { type FieldChoice, fieldsToWrite, keyOf } from '../plan/to-write.ts';
import type { FieldReport, FillPlan, FillReport } from '../types.ts';
import { createFrameGuard } from './frame-guard.ts';
import type { Look } from './look-at-page.ts';
import type { Failed, PageAccess } from './page-access.ts';

type Result = Omit<FilledField, 'ref'>;

/**
 * Writes what a plan says into the documents that it was made from, one frame after the other. A frame that is not there
 * any more, or not permitted any more, gets nothing; the others are filled.
 */
export async function writePlan(
  access: PageAccess,
  from: Look,
  plan: FillPlan,
  choices: ReadonlyMap<string, FieldChoice>,
): Promise<{ readonly ok: true; readonly report: FillReport; readonly wrote: boolean } | Failed> {
  const byFrame = fieldsToWrite(plan, choices);
  const results = new Map<string, Result>();
  const failures: Failed[] = [];
  for (const [frame, fields] of byFrame) {
    const done = await writeFrame(access, from, frame, fields);
    if (Array.isArray(done)) for (const { ref, ...result } of done) results.set(keyOf({ frame, ref }), result);
    else {
      failures.push(done);
      for (const { ref, found } of fields) results.set(keyOf({ frame, ref }), lost(done, found));
    }
  }
  const [first] = failures;
  if (first && failures.length === byFrame.size) return first;
  const fields = plan.fields.map((field): FieldReport => {
    const { ref, frame, selector, label, meaning, wanted, found, action, why } = field;
    const outcome = action === 'keep' || action === 'conflict' ? 'kept' : 'skipped';
    return {
      ...{ ref, frame, selector, label, meaning, wanted },
      ...(results.get(keyOf(field)) ?? { outcome, found, why }),
    };
  });
  return { ok: true, report: { title: plan.title, url: plan.url, fields }, wrote: byFrame.size > 0 };
}

async function writeFrame(
  access: PageAccess,
  from: Look,
  frame: number,
  fields: readonly object[],
): Promise<FilledField[] | Failed> {
  const seen = from.frames.get(frame);
  if (!seen) return { ok: false, reason: 'navigated' };
  const { token, href, origin, document } = seen;
  if (!(await createFrameGuard(access, from.origin)(origin))) return { ok: false, reason: 'no_permission' };
  const command = { do: 'fill', token, href, origin, call: from.call, fields };
  const got = await access.runIn(from.tab, frame, command, document);
  if (!got.ok) return got;
  const value = got.answers[0]?.value ?? null;
  // A document that went away in the middle answers with nothing.
  if (value === null) return { ok: false, reason: 'navigated' };
  const checked = v.safeParse(filledSchema, value);
  if (!checked.success) return { ok: false, reason: 'failed' };
  return checked.output.ok ? checked.output.fields : { ok: false, reason: 'navigated' };
}

const lost = ({ reason }: Failed, found: string): Result => ({
  outcome: reason === 'navigated' ? 'gone' : 'skipped',
  found,
  why: reason,
});
