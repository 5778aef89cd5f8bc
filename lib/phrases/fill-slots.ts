import type { Slot } from '../packs/types.ts';

export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

const slotPattern = /\{([a-z_]+)\}/g;

export const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(slotPattern)].map(([, slot]) => slot ?? '');

/** The text with all its slots filled; null where one has no value, so that no gap is ever read out. */
export function fillSlots(text: string, values: SlotValues): string | null {
  // A pack names its own blanks, so a name may also be one that every object inherits.
  const known = new Map<string, string>(Object.entries(values));
  const filling = (slot: string) => spokenValue(known.get(slot) ?? '');
  if (!slotsIn(text).every((slot) => filling(slot) !== '')) return null;
  return text.replace(slotPattern, (_, slot: string) => filling(slot));
}

/**
 * What fills a slot may come from anywhere: it stays one line, brings no slot of its own, and no stop at its ends, since
 * the phrase has its own. A value of nothing but marks is none.
 */
function spokenValue(value: string): string {
  return value
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s。．.，,、；;：:！!？?…]+|[\s。．.，,、；;：:！!？?…]+$/gu, '');
}

/** Whether a value fills a slot: one of nothing but marks does not. */
export const isFilled = (value: string): boolean => spokenValue(value) !== '';
