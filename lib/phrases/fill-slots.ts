import type { Slot } from '../packs/types.ts';

export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

const slotPattern = /\{([a-z_]+)\}/g;

export const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(slotPattern)].map(([, slot]) => slot ?? '');

/** The text with all its slots filled; null where one has no value, so that no gap is ever read out. */
export function fillSlots(text: string, values: SlotValues): string | null {
  const known: Readonly<Record<string, string | undefined>> = values;
  const filling = (slot: string) => spokenValue(known[slot] ?? '');
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
