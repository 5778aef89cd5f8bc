import type { LiveControl } from './live-control.ts';

/**
 * The controls that are still what the plan was made from: in sight, with the same label and of the same kind. One whose
 * label was exchanged since the clerk saw the plan, or that was hidden, is gone for it, even where its element is the
 * same. One whose element is gone may have been drawn anew, and is looked for later.
 */
export function sameMeaning(
  known: ReadonlyMap<number, LiveControl>,
  now: readonly LiveControl[],
): ReadonlyMap<number, LiveControl> {
  const present = new Map(now.map((control) => [control.element, control]));
  return new Map(
    [...known].flatMap(([ref, control]) => {
      const found = present.get(control.element);
      if (!found) return control.element.isConnected ? [] : [[ref, control] as const];
      const { label, widget } = control.descriptor;
      const isSame = found.descriptor.label === label && found.descriptor.widget === widget && found.descriptor.inScope;
      return isSame ? [[ref, found] as const] : [];
    }),
  );
}
