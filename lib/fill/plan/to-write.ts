import type { FieldToWrite } from '../page-commands.ts';
import type { FillPlan, PlannedField } from '../types.ts';

/** What the clerk decides about a field that holds something else already. */
export type ConflictChoice = 'keep' | 'replace' | 'append';

/** Or the answer to a question of the plan: an option as the page writes it, or a day with its time. */
export type FieldChoice = ConflictChoice | { readonly text: string };

/** Names a field over all frames: `${frame}:${ref}`. */
export const keyOf = ({ frame, ref }: { readonly frame: number; readonly ref: number }): string => `${frame}:${ref}`;

/**
 * What of a plan is written, by frame: what it fills, and what the clerk decided. A conflict or a question without a
 * decision is left alone.
 */
export function fieldsToWrite(
  plan: FillPlan,
  choices: ReadonlyMap<string, FieldChoice>,
): ReadonlyMap<number, readonly FieldToWrite[]> {
  const byFrame = new Map<number, FieldToWrite[]>();
  for (const field of plan.fields) {
    const text = textFor(field, choices.get(keyOf(field)));
    if (text === null) continue;
    const { ref, frame, widget, meaning, found } = field;
    // An answer is the one text that is meant.
    const { path = [], alternatives = [] } = text === field.wanted ? field : {};
    const step = { ref, widget, meaning, text, alternatives: [...alternatives], path: [...path], found };
    byFrame.set(frame, [...(byFrame.get(frame) ?? []), step]);
  }
  return byFrame;
}

/** Whether a field is written, with what the clerk has decided about it. */
export const isWritten = (field: PlannedField, choice: FieldChoice | undefined): boolean =>
  textFor(field, choice) !== null;

function textFor(field: PlannedField, choice: FieldChoice | undefined): string | null {
  if (field.action === 'fill') return field.wanted;
  if (field.action !== 'conflict' && field.action !== 'ask') return null;
  if (typeof choice === 'object') return field.action === 'ask' ? choice.text : null;
  if (choice === 'replace') return field.wanted;
  if (choice !== 'append') return null;
  const joint = field.widget === 'multiline' || field.widget === 'rich_text' ? '\n' : ' ';
  return `${field.found}${joint}${field.wanted}`;
}
