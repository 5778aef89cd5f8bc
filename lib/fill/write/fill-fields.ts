import type { FilledField } from '../page-answers.ts';
import type { FieldToWrite } from '../page-commands.ts';
import { widgets } from '../widgets/registry.ts';
import { findAgain } from './find-again.ts';
import type { JournalEntry } from './journal.ts';
import type { Collect, LiveControl } from './live-control.ts';
import { pageRefusal } from './page-refusal.ts';
import { judge, shownIn } from './read-back.ts';
import { isStillOpen } from './still-open.ts';
import { pause, untilQuiet } from './wait.ts';
import { inOrder } from './write-order.ts';

interface Attempt {
  readonly field: FieldToWrite;
  readonly control: LiveControl;
  readonly before: { readonly value: string; readonly display: string };
  readonly expected: string;
}

const settleMs = 220;
const reloads = new Set(['select', 'combobox', 'cascader', 'radio']);

/**
 * Fills the fields of one frame, one after the other, and reads all of them again at the end, after the page had time to
 * take values back.
 * @param isSamePage is asked before each field: a page may go on to another ticket in the middle of a fill.
 */
export async function fillFields(
  fields: readonly FieldToWrite[],
  known: ReadonlyMap<number, LiveControl>,
  collect: Collect,
  isSamePage: () => boolean,
): Promise<{ readonly fields: readonly FilledField[]; readonly journal: readonly JournalEntry[] }> {
  const results = new Map<number, FilledField>();
  const attempts: Attempt[] = [];
  for (const field of inOrder(fields)) {
    const tried = isSamePage()
      ? await writeOne(field, known.get(field.ref), collect)
      : { ref: field.ref, outcome: 'skipped' as const, found: '', why: 'navigated' };
    if ('outcome' in tried) results.set(field.ref, tried);
    else attempts.push(tried);
  }
  await pause(attempts.length > 0 ? settleMs : 0);
  // A page that draws its form anew after a choice (once its server has answered) empties it: filled once more, no oftener.
  const again = isSamePage() ? attempts.filter((attempt) => isDrawnAnew(attempt, collect)) : [];
  for (const attempt of again) {
    const tried = await writeOne(attempt.field, attempt.control, collect);
    if (!('outcome' in tried)) attempts.splice(attempts.indexOf(attempt), 1, { ...tried, before: attempt.before });
  }
  await pause(again.length > 0 ? settleMs : 0);
  const journal: JournalEntry[] = [];
  for (const attempt of attempts) {
    const now = findAgain(attempt.control, collect);
    results.set(
      attempt.field.ref,
      now ? outcomeOf(attempt, now) : { ref: attempt.field.ref, outcome: 'gone', found: '' },
    );
    if (now) journal.push({ control: now, before: attempt.before, after: shownIn(now.descriptor) });
  }
  return { fields: fields.flatMap(({ ref }) => results.get(ref) ?? []), journal };
}

function isDrawnAnew({ control, field, expected }: Attempt, collect: Collect): boolean {
  if (control.element.isConnected) return false;
  const now = findAgain(control, collect);
  return now !== null && judge(now.descriptor, expected) === 'reverted' && shownIn(now.descriptor) === field.found;
}

async function writeOne(
  field: FieldToWrite,
  known: LiveControl | undefined,
  collect: Collect,
): Promise<Attempt | FilledField> {
  const { ref } = field;
  const control = findAgain(known, collect);
  if (!control) return { ref, outcome: 'gone', found: '' };
  const { descriptor } = control;
  const found = shownIn(descriptor);
  const widget = widgets[descriptor.widget];
  if (descriptor.locked || !widget) return { ref, outcome: 'skipped', found, why: 'locked' };
  if (!isStillOpen(control)) return { ref, outcome: 'skipped', found, why: 'not_seen' };
  // Typed in the moment between the plan and the fill: it is the clerk's.
  if (found.trim() !== field.found.trim()) return { ref, outcome: 'skipped', found, why: 'changed_meanwhile' };
  const wanted = { text: field.text, alternatives: field.alternatives, path: field.path };
  const written = await widget.write(control, wanted, collect);
  if (reloads.has(descriptor.widget)) await untilQuiet(control.host.ownerDocument.body, 60, 1200);
  if (!written.ok) {
    const left = findAgain(control, collect);
    return { ref, outcome: 'failed', found: left ? shownIn(left.descriptor) : '', why: written.why };
  }
  return { field, control, before: { value: descriptor.value, display: descriptor.display }, expected: written.text };
}

function outcomeOf({ field, expected }: Attempt, now: LiveControl): FilledField {
  const found = shownIn(now.descriptor);
  const outcome = judge(now.descriptor, expected);
  if (outcome === 'reverted') return { ref: field.ref, outcome, found };
  const refusal = pageRefusal(now.element, now.host);
  return refusal === null
    ? { ref: field.ref, outcome, found }
    : { ref: field.ref, outcome: 'rejected', found, why: refusal || 'invalid' };
}
