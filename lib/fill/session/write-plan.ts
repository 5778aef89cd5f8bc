import * as v from 'valibot';
import { type FilledField, filledSchema } from '../page-answers.ts';
import { type FieldChoice, fieldsToWrite, keyOf } from '../plan/to-write.ts';
import type { FieldReport, FillPlan, FillReport, WidgetKind } from '../types.ts';
import { createFrameGuard } from './frame-guard.ts';
import type { Look } from './look-at-page.ts';
import type { Failed, PageAccess } from './page-access.ts';

type Result = Pick<FieldReport, 'outcome' | 'found' | 'why'>;

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
    const written = await writeFrame(access, from, frame, fields);
    const done = Array.isArray(written) ? await withStates(access, from, frame, plan, written) : written;
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

const typed: readonly WidgetKind[] = ['text', 'multiline'];
const claimed: readonly FilledField['outcome'][] = ['filled', 'reformatted'];

/** What a field shows is not what the page sends: where its component still holds what it held before, that is said. */
async function withStates(
  access: PageAccess,
  from: Look,
  frame: number,
  plan: FillPlan,
  written: readonly FilledField[],
): Promise<FilledField[]> {
  const planned = new Map(plan.fields.filter((field) => field.frame === frame).map((field) => [field.ref, field]));
  const asked = written.filter(({ ref, outcome }) => {
    const field = planned.get(ref);
    return field !== undefined && typed.includes(field.widget) && claimed.includes(outcome);
  });
  if (asked.length === 0) return [...written];
  const selectors = asked.map(({ ref }) => planned.get(ref)?.selector ?? '');
  const states = await access.statesIn(from.tab, frame, selectors, from.frames.get(frame)?.document);
  const notStored = new Set(
    asked.flatMap(({ ref, found }, at) => {
      const [state, before] = [states[at]?.trim(), planned.get(ref)?.found.trim()];
      return state !== undefined && state !== found.trim() && (state === '' || state === before) ? [ref] : [];
    }),
  );
  return written.map((field) => (notStored.has(field.ref) ? { ...field, outcome: 'shown_not_stored' } : field));
}

const lost = ({ reason }: Failed, found: string): Result => ({
  outcome: reason === 'navigated' ? 'gone' : 'skipped',
  found,
  why: reason,
});
