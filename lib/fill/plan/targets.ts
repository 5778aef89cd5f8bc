import { type NoteKey, noteKeys } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, Recognised } from '../types.ts';
import { keyOf } from './to-write.ts';

/** A field that may be written, with what it means. */
export interface Target {
  readonly meaning: NoteKey;
  readonly control: ControlDescriptor;
  readonly confidence: number;
}

export interface Targets {
  /** At most one for each meaning, in the order of the page. */
  readonly sure: readonly Target[];
  /** Ideas that the recogniser is not sure enough of; only for meanings that have no sure field. */
  readonly unsure: readonly Target[];
}

const never: readonly ControlDescriptor['widget'][] = ['file', 'password', 'button', 'unknown', 'switch'];
const leastIdea = 0.4;

/** The fields that a plan may write: in the visible form, not locked, no filter bar, no login. */
export function pickTargets(controls: readonly ControlDescriptor[], recognised: readonly Recognised[]): Targets {
  const byKey = new Map(recognised.map((known) => [keyOf(known), known]));
  const open = controls.filter(
    ({ inScope, locked, formRole, widget }) =>
      inScope && !locked && formRole !== 'filter' && formRole !== 'login' && !never.includes(widget),
  );
  const sure = new Map<NoteKey, Target>();
  const unsure = new Map<NoteKey, Target>();
  for (const control of open) {
    const known = byKey.get(keyOf(control));
    if (!known) continue;
    if (isNoteKey(known.meaning)) keepBest(sure, { meaning: known.meaning, control, confidence: known.confidence });
    else if (known.meaning === 'other' && isNoteKey(known.guess) && known.confidence >= leastIdea)
      keepBest(unsure, { meaning: known.guess, control, confidence: known.confidence });
  }
  return {
    sure: inOrder(sure, controls),
    unsure: inOrder(unsure, controls).filter(({ meaning }) => !sure.has(meaning)),
  };
}

const isNoteKey = (meaning: string): meaning is NoteKey => noteKeys.some((key) => key === meaning);

function keepBest(best: Map<NoteKey, Target>, target: Target): void {
  const before = best.get(target.meaning);
  if (!before || target.confidence > before.confidence) best.set(target.meaning, target);
}

const inOrder = (best: ReadonlyMap<NoteKey, Target>, controls: readonly ControlDescriptor[]): readonly Target[] =>
  [...best.values()].toSorted((a, b) => controls.indexOf(a.control) - controls.indexOf(b.control));
