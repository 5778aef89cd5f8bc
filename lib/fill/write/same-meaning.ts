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
  const present = new Map(now.map(({ element, descriptor }) => [element, descriptor]));
  const isSame = ({ element, descriptor }: LiveControl): boolean => {
    const found = present.get(element);
    if (!found) return !element.isConnected;
    return found.label === descriptor.label && found.widget === descriptor.widget && found.inScope;
  };
  return new Map([...known].filter(([, control]) => isSame(control)));
}
