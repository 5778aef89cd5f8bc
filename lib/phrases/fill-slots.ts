import type { Slot } from '../packs/types.ts';

export type SlotValues = Readonly<Partial<Record<Slot, string>>>;

const slotPattern = /\{([a-z_]+)\}/g;

export const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(slotPattern)].map(([, slot]) => slot ?? '');

/** The text with all its slots filled; null where one has no value, so that no gap is ever read out. */
export function fillSlots(text: string, values: SlotValues): string | null {
  const known: Readonly<Record<string, string | undefined>> = values;
  const isFilled = (slot: string) => (known[slot] ?? '').trim() !== '';
  if (!slotsIn(text).every(isFilled)) return null;
  return text.replace(slotPattern, (_, slot: string) => withoutBraces(known[slot] ?? ''));
}

/** What fills a slot may come from anywhere: it stays one line and brings no slot of its own. */
function withoutBraces(value: string): string {
  return value.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
}
