import type { ControlDescriptor } from '../types.ts';
import type { Look } from './look-at-page.ts';

/** A field that is never written, whatever its label says. */
export interface RefusedField {
  readonly frame: number;
  readonly selector: string;
  readonly label: string;
  /** `unseen`: no user can see it. `behind`: a dialog lies over it, or its frame is not shown. */
  readonly why: 'unseen' | 'locked' | 'password' | 'file' | 'search' | 'login' | 'behind';
}

/** What on a page is closed to every fill by what it is; what the recogniser forbids by its meaning is not among it. */
export function refusedFields({ frames, controls }: Pick<Look, 'frames' | 'controls'>): readonly RefusedField[] {
  const unseen = [...frames].flatMap(([frame, seen]) =>
    seen.unseen.map(({ selector, name }) => ({ frame, selector, label: name, why: 'unseen' as const })),
  );
  const closed = controls.flatMap((control) => {
    const why = whyClosed(control);
    const { frame, selector, label } = control;
    return why ? [{ frame, selector, label, why }] : [];
  });
  return [...unseen, ...closed];
}

function whyClosed({ widget, locked, formRole, inScope }: ControlDescriptor): RefusedField['why'] | null {
  if (widget === 'password' || widget === 'file') return widget;
  if (locked) return 'locked';
  if (formRole === 'filter') return 'search';
  if (formRole === 'login') return 'login';
  return inScope ? null : 'behind';
}
