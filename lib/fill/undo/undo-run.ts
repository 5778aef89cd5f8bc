import { widgets } from '../widgets/registry.ts';
import { findAgain } from '../write/find-again.ts';
import type { JournalEntry } from '../write/journal.ts';
import type { Collect, LiveControl } from '../write/live-control.ts';
import { shownIn } from '../write/read-back.ts';
import { pause } from '../write/wait.ts';

/**
 * Gives every field of a run its earlier value back, in reverse order, where it still holds what was written: what the
 * clerk has changed since is the clerk's.
 */
export async function undoRun(
  journal: readonly JournalEntry[],
  collect: Collect,
): Promise<{ readonly restored: number; readonly left: number }> {
  let restored = 0;
  for (const entry of journal.toReversed()) {
    const control = findAgain(entry.control, collect);
    if (!control || shownIn(control.descriptor) !== entry.after) continue;
    await restore(control, entry, collect);
    await pause(20);
    const now = findAgain(control, collect);
    if (now && shownIn(now.descriptor) === shownIn(entry.before)) restored += 1;
  }
  return { restored, left: journal.length - restored };
}

async function restore(control: LiveControl, { before }: JournalEntry, collect: Collect): Promise<void> {
  const widget = widgets[control.descriptor.widget];
  if (!widget) return;
  if (shownIn(before) === '') await widget.clear(control, collect);
  else {
    const text = shownIn(before);
    const path = control.descriptor.widget === 'cascader' ? text.split(/\s*\/\s*/) : [];
    await widget.write(control, { text, alternatives: [before.value], path }, collect);
  }
}
